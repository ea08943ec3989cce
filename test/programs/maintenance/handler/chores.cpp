#include "chores.h"

#include <oleauto.h>

Chores ChoresFor(const std::wstring &letters) {
  Chores chores;
  for (wchar_t letter : letters)
    switch (letter) {
    case L'c':
      chores.emplace_back(new CompactDatabase(L"D:\\Data\\orders.mdb"));
      break;
    case L'p':
      chores.push_back(std::make_unique<PurgeFolder>());
      break;
    case L't':
      chores.emplace_back(std::make_unique<TidyMailbox>());
      break;
    }
  return chores;
}

HRESULT CompactDatabase::Do() {
  // Access has to be asked: the engine alone leaves the forms as they are.
  IUnknown *access = nullptr;
  CLSID clsid;
  HRESULT hr = CLSIDFromString(L"{73A4C9C1-D68D-11D0-98BF-00A0C90DC8D9}", &clsid);
  if (SUCCEEDED(hr))
    hr = CoCreateInstance(clsid, nullptr, CLSCTX_LOCAL_SERVER, IID_IUnknown,
                          reinterpret_cast<void **>(&access));
  if (FAILED(hr))
    return hr;
  CopyFileW(m_file.c_str(), (m_file + L".bak").c_str(), FALSE);
  access->Release();
  return S_OK;
}

HRESULT PurgeFolder::Do() {
  WIN32_FIND_DATAW data;
  HANDLE find = FindFirstFileW(L"D:\\Data\\*.tmp", &data);
  if (find == INVALID_HANDLE_VALUE)
    return S_FALSE;
  do
    DeleteFileW((L"D:\\Data\\" + std::wstring(data.cFileName)).c_str());
  while (FindNextFileW(find, &data));
  FindClose(find);
  return S_OK;
}

HRESULT TidyMailbox::Session(IDispatch **session) {
  BIND_OPTS options = {sizeof(options)};
  options.dwTickCountDeadline = 60000;
  return CoGetObject(L"new:Outlook.Application", &options, IID_IDispatch,
                     reinterpret_cast<void **>(session));
}

HRESULT TidyMailbox::Do() {
  IDispatch *session = nullptr;
  const HRESULT hr = Session(&session);
  if (SUCCEEDED(hr))
    session->Release();
  return hr;
}
