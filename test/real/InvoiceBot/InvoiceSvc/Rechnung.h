#pragma once

// Eine Rechnung, wie sie aus der Datenbank kommt
class CRechnung
{
public:
	CRechnung(const tstring& nummer, const tstring& empfänger) : m_nummer(nummer), m_empfänger(empfänger) {}

	bool Schreiben(const tstring& vorlage);
	bool Verschicken();

private:
	tstring m_nummer, m_empfänger, m_datei;
};
