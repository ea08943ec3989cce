#include "stdafx.h"
#include "rechnung.h"

// Füllt die Vorlage aus. Das Ergebnis liegt unter C:\Rechnungen.
bool CRechnung::Schreiben(const tstring& vorlage)
{
	try
	{
		Word::_ApplicationPtr pWord(__uuidof(Word::Application));
		pWord->Visible = VARIANT_FALSE;

		_variant_t vtVorlage(vorlage.c_str());
		Word::_DocumentPtr pDoc = pWord->Documents->Add(&vtVorlage);

		m_datei = _T("C:\\Rechnungen\\") + m_nummer + _T(".doc");
		_variant_t vtDatei(m_datei.c_str());
		pDoc->SaveAs(&vtDatei);
		pDoc->Close();
		pWord->Quit();
		return true;
	}
	catch (_com_error& e)
	{
		_ftprintf(stderr, _T("Fehler %08lx: %s\n"), e.Error(), (LPCTSTR)e.ErrorMessage());
		return false;
	}
}

bool CRechnung::Verschicken()
{
	_ApplicationPtr pOutlook;
	HRESULT hr = pOutlook.CreateInstance(_T("Outlook.Application"));
	if (FAILED(hr))
		return false;

	_MailItemPtr pMail = pOutlook->CreateItem(olMailItem);
	pMail->To = m_empfänger.c_str();
	pMail->Subject = _T("Ihre Rechnung");
	pMail->Attachments->Add(_variant_t(m_datei.c_str()));
	pMail->Send();
	return true;
}
