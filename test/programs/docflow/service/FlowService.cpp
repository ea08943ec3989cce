#include "FlowService.h"

#include "../base/ThreadPool.h"
#include "../flow/Application.h"

using flow::Application;

CFlowService::CFlowService(PCWSTR name) : CServiceBase(name), m_stopping(FALSE) {
  m_stopped = CreateEventW(NULL, TRUE, FALSE, NULL);
  m_converters.push_back(std::unique_ptr<flow::Converter>(new flow::TextConverter));
  m_converters.push_back(std::unique_ptr<flow::Converter>(new flow::WordConverter));
}

CFlowService::~CFlowService() { CloseHandle(m_stopped); }

void CFlowService::OnStart(DWORD, PWSTR *) {
  WriteEventLogEntry(L"DocFlow starts", EVENTLOG_INFORMATION_TYPE);
  CThreadPool::QueueUserWorkItem(&CFlowService::WorkerThread, this);
}

void CFlowService::WorkerThread() {
  CoInitializeEx(NULL, COINIT_MULTITHREADED);
  while (!m_stopping) {
    try {
      Watch(L"D:\\DocFlow\\In");
    } catch (const _com_error &error) {
      WriteEventLogEntry(error.Description(), EVENTLOG_WARNING_TYPE);
    }
    Sleep(2000);
  }
  CoUninitialize();
  SetEvent(m_stopped);
}

void CFlowService::Watch(const std::wstring &folder) {
  WIN32_FIND_DATAW data;
  HANDLE find = FindFirstFileW((folder + L"\\*").c_str(), &data);
  if (find == INVALID_HANDLE_VALUE)
    return;
  do {
    const std::wstring file = folder + L"\\" + data.cFileName;
    for (auto &converter : m_converters)
      if (converter->Accepts(file))
        converter->Convert(file);
  } while (FindNextFileW(find, &data));
  FindClose(find);
}

void CFlowService::OnStop() {
  m_stopping = TRUE;
  WaitForSingleObject(m_stopped, INFINITE);
}

// Whoever logs on has his calendar asked for appointments of the service's.
void CFlowService::OnSession(DWORD event, DWORD) {
  if (event != WTS_SESSION_LOGON)
    return;
  Application outlook(L"Outlook");
  const _variant_t mapi(L"MAPI");
  outlook.Call(L"GetNamespace", &mapi, 1);
}
