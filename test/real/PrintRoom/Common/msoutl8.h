// Machine generated IDispatch wrapper class(es) created with ClassWizard
/////////////////////////////////////////////////////////////////////////////
// _Application wrapper class

class _Application : public COleDispatchDriver
{
public:
	_Application() {}		// Calls COleDispatchDriver default constructor
	_Application(LPDISPATCH pDispatch) : COleDispatchDriver(pDispatch) {}
	_Application(const _Application& dispatchSrc) : COleDispatchDriver(dispatchSrc) {}

// Attributes
public:

// Operations
public:
	LPDISPATCH GetApplication();
	LPDISPATCH ActiveExplorer();
	LPDISPATCH CreateItem(long ItemType);
	LPDISPATCH GetNamespace(LPCTSTR Type);
	void Quit();
};
/////////////////////////////////////////////////////////////////////////////
// MailItem wrapper class

class MailItem : public COleDispatchDriver
{
public:
	MailItem() {}		// Calls COleDispatchDriver default constructor
	MailItem(LPDISPATCH pDispatch) : COleDispatchDriver(pDispatch) {}
	MailItem(const MailItem& dispatchSrc) : COleDispatchDriver(dispatchSrc) {}

// Attributes
public:
	CString GetSubject();
	void SetSubject(LPCTSTR propVal);

// Operations
public:
	void SetTo(LPCTSTR lpszNewValue);
	void SetBody(LPCTSTR lpszNewValue);
	void Display(const VARIANT& Modal);
	void Send();
};
