#pragma once

#include "../base/ServiceBase.h"
#include "../flow/Converter.h"

#include <memory>
#include <vector>

class CFlowService : public CServiceBase {
public:
  explicit CFlowService(PCWSTR name);
  ~CFlowService();

protected:
  void OnStart(DWORD argc, PWSTR *argv) override;
  void OnStop() override;
  void OnSession(DWORD event, DWORD session) override;

private:
  void WorkerThread();
  void Watch(const std::wstring &folder);

  std::vector<std::unique_ptr<flow::Converter>> m_converters;
  BOOL m_stopping;
  HANDLE m_stopped;
};
