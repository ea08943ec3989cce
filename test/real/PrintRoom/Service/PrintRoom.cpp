// PrintRoom.cpp : Defines the entry point for the console application.
//

#include "StdAfx.h"
#include "resource.h"
#include "ntservice.h"
#include "MSOutl8.h"

#ifdef _DEBUG
#define new DEBUG_NEW
#endif

struct JOB
{
	CString strOwner;
	CString strTitle;
	int     nPages;
};

class CPrintService : public CNTService
{
public:
	CPrintService() : CNTService("PrintRoom"), m_pThread(NULL), m_evStop(FALSE, TRUE) {}

	virtual BOOL OnInit();
	virtual void Run();
	virtual void OnStop();

protected:
	static UINT WatchThread(LPVOID pParam);
	void Watch();
	void MailOwner(const JOB& job);
	void Account(const JOB& job);

	CWinThread*				m_pThread;
	CEvent					m_evStop;
	CArray<JOB, const JOB&>	m_arJobs;
	CMapStringToPtr			m_mapAccounts;
};

CWinApp theApp;

BOOL CPrintService::OnInit()
{
	m_pThread = AfxBeginThread(WatchThread, this, THREAD_PRIORITY_NORMAL, 0, CREATE_SUSPENDED);
	if (m_pThread == NULL)
		return FALSE;
	m_pThread->m_bAutoDelete = FALSE;
	m_pThread->ResumeThread();
	return TRUE;
}

void CPrintService::Run()
{
	::WaitForSingleObject(m_pThread->m_hThread, INFINITE);
	delete m_pThread;
}

void CPrintService::OnStop()
{
	m_evStop.SetEvent();
}

UINT CPrintService::WatchThread(LPVOID pParam)
{
	CPrintService* pThis = (CPrintService*)pParam;
	if (FAILED(::CoInitialize(NULL)))
		return 1;
	pThis->Watch();
	::CoUninitialize();
	return 0;
}

void CPrintService::Watch()
{
	while (::WaitForSingleObject(m_evStop, 1000) == WAIT_TIMEOUT)
	{
		for (int i = 0; i < m_arJobs.GetSize(); i++)
		{
			const JOB& job = m_arJobs[i];
			Account(job);
			if (job.nPages > 100)
				MailOwner(job);
		}
		m_arJobs.RemoveAll();
	}
}

void CPrintService::Account(const JOB& job)
{
	void* pages = NULL;
	m_mapAccounts.Lookup(job.strOwner, pages);
	m_mapAccounts[job.strOwner] = (char*)pages + job.nPages;
}

// Outlook 97 is on every machine of the print room anyway
void CPrintService::MailOwner(const JOB& job)
{
	_Application app;
	if (!app.CreateDispatch("Outlook.Application"))
		return;

	COleVariant vSkip(DISP_E_PARAMNOTFOUND, VT_ERROR);
	MailItem mail = app.CreateItem(0);
	CString strBody;
	strBody.Format("Your document \"%s\" has %d pages.", (LPCTSTR)job.strTitle, job.nPages);
	mail.SetTo(job.strOwner);
	mail.SetSubject("Printed");
	mail.SetBody(strBody);
	mail.Send();
	app.ReleaseDispatch();
}

int main(int argc, char* argv[])
{
	if (!AfxWinInit(::GetModuleHandle(NULL), NULL, ::GetCommandLine(), 0))
		return 1;

	CPrintService service;
	if (!service.ParseStandardArgs(argc, argv))
		service.StartService();
	return service.m_Status.dwWin32ExitCode;
}
