// NTService.h: interface for the CNTService class.

#ifndef _NTSERVICE_H_
#define _NTSERVICE_H_

#define SERVICE_CONTROL_USER 128

class CNTService
{
public:
	CNTService(LPCTSTR szServiceName);
	virtual ~CNTService();

	BOOL ParseStandardArgs(int argc, char* argv[]);
	BOOL IsInstalled();
	BOOL Install();
	BOOL Uninstall();
	BOOL StartService();
	void SetStatus(DWORD dwState);
	BOOL Initialize();

	virtual void Run();
	virtual BOOL OnInit();
	virtual void OnStop();
	virtual void OnInterrogate();
	virtual void OnShutdown();
	virtual BOOL OnUserControl(DWORD dwOpcode);

	// static member functions
	static void WINAPI ServiceMain(DWORD dwArgc, LPTSTR* lpszArgv);
	static void WINAPI Handler(DWORD dwOpcode);

	// data members
	CString					m_strServiceName;
	SERVICE_STATUS_HANDLE	m_hServiceStatus;
	SERVICE_STATUS			m_Status;
	BOOL					m_bIsRunning;

	// static data
	static CNTService* m_pThis;		// nasty hack to get object ptr
};

#endif // _NTSERVICE_H_
