// NTService.cpp: implementation of the CNTService class.

#include "stdafx.h"
#include "NTService.h"

#ifdef _DEBUG
#define new DEBUG_NEW
#undef THIS_FILE
static char THIS_FILE[] = __FILE__;
#endif

// static variables
CNTService* CNTService::m_pThis = NULL;

CNTService::CNTService(LPCTSTR szServiceName)
{
	// copy the address of the current object so we can access it from
	// the static member callback functions.
	// WARNING: This limits the application to only one CNTService object.
	m_pThis = this;
	m_strServiceName = szServiceName;

	m_hServiceStatus = NULL;
	m_Status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
	m_Status.dwCurrentState = SERVICE_STOPPED;
	m_Status.dwControlsAccepted = SERVICE_ACCEPT_STOP;
	m_Status.dwWin32ExitCode = 0;
	m_Status.dwServiceSpecificExitCode = 0;
	m_Status.dwCheckPoint = 0;
	m_Status.dwWaitHint = 0;
	m_bIsRunning = FALSE;
}

CNTService::~CNTService()
{
	TRACE("CNTService::~CNTService()\n");
}

BOOL CNTService::ParseStandardArgs(int argc, char* argv[])
{
	// See if we have any command line args we recognise
	if (argc <= 1) return FALSE;

	if (_stricmp(argv[1], "-i") == 0) {
		if (!IsInstalled())
			Install();
		return TRUE;
	} else if (_stricmp(argv[1], "-u") == 0) {
		Uninstall();
		return TRUE;
	}
	return FALSE;
}

BOOL CNTService::IsInstalled()
{
	BOOL bResult = FALSE;
	SC_HANDLE hSCM = ::OpenSCManager(NULL, NULL, SC_MANAGER_ALL_ACCESS);
	if (hSCM) {
		SC_HANDLE hService = ::OpenService(hSCM, m_strServiceName, SERVICE_QUERY_CONFIG);
		if (hService) {
			bResult = TRUE;
			::CloseServiceHandle(hService);
		}
		::CloseServiceHandle(hSCM);
	}
	return bResult;
}

BOOL CNTService::Install()
{
	SC_HANDLE hSCM = ::OpenSCManager(NULL, NULL, SC_MANAGER_ALL_ACCESS);
	if (!hSCM) return FALSE;

	char szFilePath[_MAX_PATH];
	::GetModuleFileName(NULL, szFilePath, sizeof(szFilePath));

	SC_HANDLE hService = ::CreateService(hSCM, m_strServiceName, m_strServiceName,
		SERVICE_ALL_ACCESS, SERVICE_WIN32_OWN_PROCESS | SERVICE_INTERACTIVE_PROCESS,
		SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL, szFilePath, NULL, NULL, NULL, NULL, NULL);
	if (hService)
		::CloseServiceHandle(hService);
	::CloseServiceHandle(hSCM);
	return hService != NULL;
}

BOOL CNTService::Uninstall()
{
	return FALSE;
}

BOOL CNTService::StartService()
{
	SERVICE_TABLE_ENTRY st[] = {
		{(LPTSTR)(LPCTSTR)m_strServiceName, ServiceMain},
		{NULL, NULL}
	};
	return ::StartServiceCtrlDispatcher(st);
}

// static member function (callback)
void WINAPI CNTService::ServiceMain(DWORD dwArgc, LPTSTR* lpszArgv)
{
	// Get a pointer to the C++ object
	CNTService* pService = m_pThis;

	pService->m_hServiceStatus = RegisterServiceCtrlHandler(pService->m_strServiceName, Handler);
	if (pService->m_hServiceStatus == NULL)
		return;

	if (pService->Initialize()) {
		pService->m_bIsRunning = TRUE;
		pService->m_Status.dwWin32ExitCode = GetLastError();
		pService->Run();
	}
	pService->SetStatus(SERVICE_STOPPED);
}

void CNTService::SetStatus(DWORD dwState)
{
	m_Status.dwCurrentState = dwState;
	::SetServiceStatus(m_hServiceStatus, &m_Status);
}

BOOL CNTService::Initialize()
{
	SetStatus(SERVICE_START_PENDING);
	BOOL bResult = OnInit();
	m_Status.dwCheckPoint = 0;
	if (!bResult) {
		SetStatus(SERVICE_STOPPED);
		return FALSE;
	}
	SetStatus(SERVICE_RUNNING);
	return TRUE;
}

void CNTService::Run()
{
	while (m_bIsRunning)
		Sleep(5000);
}

BOOL CNTService::OnInit() { return TRUE; }
void CNTService::OnStop() { }
void CNTService::OnInterrogate() { }
void CNTService::OnShutdown() { }
BOOL CNTService::OnUserControl(DWORD) { return FALSE; }

// static member function (callback) to handle commands from the
// service control manager
void WINAPI CNTService::Handler(DWORD dwOpcode)
{
	CNTService* pService = m_pThis;

	switch (dwOpcode) {
	case SERVICE_CONTROL_STOP:
		pService->SetStatus(SERVICE_STOP_PENDING);
		pService->OnStop();
		pService->m_bIsRunning = FALSE;
		break;
	case SERVICE_CONTROL_INTERROGATE:
		pService->OnInterrogate();
		break;
	case SERVICE_CONTROL_SHUTDOWN:
		pService->OnShutdown();
		break;
	default:
		if (dwOpcode >= SERVICE_CONTROL_USER)
			pService->OnUserControl(dwOpcode);
		break;
	}
	::SetServiceStatus(pService->m_hServiceStatus, &pService->m_Status);
}
