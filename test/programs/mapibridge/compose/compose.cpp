// compose.exe: writes a letter in Word and sends it by the user's Outlook, or, if he
// has none, by the mail program that he has, over Simple MAPI.
#include "../lib/disp.h"
#include "../lib/transport.h"

#include <mapi.h>

#include <string>

namespace {

DWORD simpleOpen() { return NO_ERROR; }

DWORD simpleCarry(const letter *letter) {
  HMODULE mapi = LoadLibraryA("mapi32.dll");
  auto send = reinterpret_cast<LPMAPISENDMAIL>(GetProcAddress(mapi, "MAPISendMail"));
  MapiMessage message = {};
  message.lpszSubject = const_cast<char *>(letter->subject);
  message.lpszNoteText = const_cast<char *>(letter->text);
  const DWORD code = send(0, 0, &message, MAPI_DIALOG | MAPI_LOGON_UI, 0);
  FreeLibrary(mapi);
  return code;
}

void simpleClose() {}

const transport simple = {"simple", simpleOpen, simpleCarry, simpleClose};

std::string write() {
  IDispatch *word = nullptr, *documents = nullptr;
  if (FAILED(disp_create(L"Word.Application", &word)))
    return {};
  disp_put(word, L"Visible", "d", 1L);
  if (SUCCEEDED(disp_get(word, "o", &documents, L"Documents")))
    disp_call(documents, L"Add", "");
  DISP_RELEASE(documents);
  DISP_RELEASE(word);
  return "letter.doc";
}

void warn(const disp_error *error, void *) {
  MessageBoxW(nullptr, error->member, L"Compose", MB_ICONWARNING);
}

} // namespace

int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR to, int) {
  CoInitialize(nullptr);
  disp_on_error(warn, nullptr);
  const std::string text = write();
  const letter letter = {to, "Letter", text.c_str()};
  const transport *const order[] = {&transport_outlook, &simple, nullptr};
  const DWORD code = transport_send(order, &letter);
  CoUninitialize();
  return static_cast<int>(code);
}
