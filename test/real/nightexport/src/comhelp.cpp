#include "comhelp.h"

bool DispObject::Create(const char* progId)
{
	wchar_t wide[128];
	if (!MultiByteToWideChar(CP_ACP, 0, progId, -1, wide, 128))
		return false;
	CLSID clsid;
	if (FAILED(CLSIDFromProgID(wide, &clsid)))
		return false;
	return SUCCEEDED(CoCreateInstance(clsid, NULL, CLSCTX_LOCAL_SERVER, IID_IDispatch, (void**)&m_p));
}

DispObject DispObject::Invoke(const wchar_t* name, WORD flags, VARIANT* args, int count)
{
	DISPID id, put = DISPID_PROPERTYPUT;
	LPOLESTR names[] = { const_cast<LPOLESTR>(name) };
	VARIANT result;
	VariantInit(&result);
	if (FAILED(m_p->GetIDsOfNames(IID_NULL, names, 1, LOCALE_SYSTEM_DEFAULT, &id)))
		return DispObject();
	DISPPARAMS params = { args, flags == DISPATCH_PROPERTYPUT ? &put : NULL, (UINT)count, flags == DISPATCH_PROPERTYPUT ? 1u : 0u };
	m_p->Invoke(id, IID_NULL, LOCALE_SYSTEM_DEFAULT, flags, &params, &result, NULL, NULL);
	return DispObject(result.vt == VT_DISPATCH ? result.pdispVal : NULL);
}

DispObject DispObject::Get(const wchar_t* name) { return Invoke(name, DISPATCH_PROPERTYGET, NULL, 0); }
DispObject DispObject::Call(const wchar_t* name) { return Invoke(name, DISPATCH_METHOD, NULL, 0); }

void DispObject::Put(const wchar_t* name, const wchar_t* value)
{
	VARIANT v;
	v.vt = VT_BSTR;
	v.bstrVal = SysAllocString(value);
	Invoke(name, DISPATCH_PROPERTYPUT, &v, 1);
	SysFreeString(v.bstrVal);
}
