#ifndef COMHELP_H
#define COMHELP_H

#include <windows.h>
#include <ole2.h>
#include <string>
#include <vector>

struct ComInit
{
	ComInit() { CoInitialize(NULL); }
	~ComInit() { CoUninitialize(); }
};

class DispObject
{
public:
	DispObject() : m_p(NULL) {}
	DispObject(IDispatch* p) : m_p(p) {}
	DispObject(const DispObject& o) : m_p(o.m_p) { if (m_p) m_p->AddRef(); }
	~DispObject() { if (m_p) m_p->Release(); }

	bool Create(const char* progId);
	DispObject Get(const wchar_t* name);
	DispObject Call(const wchar_t* name);
	void Put(const wchar_t* name, const wchar_t* value);

private:
	DispObject Invoke(const wchar_t* name, WORD flags, VARIANT* args, int count);
	IDispatch* m_p;
};

#endif
