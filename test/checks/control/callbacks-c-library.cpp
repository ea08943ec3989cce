// RUN: %check_office %s
// REQUIRES: mingw

// What the C library calls: at the end, on signals and errors, when it sorts and searches.

#include "callbacks.h"

#include <process.h>

#include <search.h>
#include <signal.h>
#include <stdlib.h>

// What mingw-w64's headers lack.
extern "C" {
typedef int pthread_once_t;
typedef unsigned pthread_key_t;
int pthread_once(pthread_once_t *Once, void (*Run)());
int pthread_key_create(pthread_key_t *Key, void (*Destroy)(void *));
typedef int once_flag;
typedef unsigned tss_t;
void call_once(once_flag *Once, void (*Run)());
int tss_create(tss_t *Key, void (*Destroy)(void *));
int at_quick_exit(void (*Run)());
int ftw(const char *Folder, int (*Run)(const char *, const void *, int), int Depth);
int nftw(const char *Folder, int (*Run)(const char *, const void *, int, void *), int Depth, int Flags);
void qsort_r(void *Base, size_t Count, size_t Size, int (*Compare)(const void *, const void *, void *Context), void *Context);

int _CrtSetReportHook(int (*Run)(int, char *, int *));
int _CrtSetReportHook2(int Mode, int (*Run)(int, char *, int *));
int _CrtSetReportHookW2(int Mode, int (*Run)(int, wchar_t *, int *));
void *_CrtSetAllocHook(int (*Run)(int, void *, size_t, int, long, const unsigned char *, int));
void *_CrtSetDumpClient(void (*Run)(void *, size_t));
void *_set_thread_local_invalid_parameter_handler(void (*Run)(const wchar_t *, const wchar_t *, const wchar_t *, unsigned, uintptr_t));
}
typedef void (*terminate_function)();
terminate_function set_terminate(terminate_function Run);
terminate_function set_unexpected(terminate_function Run);
typedef void(__cdecl *_se_translator_function)(unsigned, EXCEPTION_POINTERS *);
_se_translator_function _set_se_translator(_se_translator_function Run);
typedef int(__cdecl *NewHandler)(size_t);
NewHandler _set_new_handler(NewHandler Run);
struct sigaction {
  void (*sa_handler)(int);
  void (*sa_sigaction)(int, void *, void *);
};
extern "C" int sigaction(int Signal, const struct sigaction *Action, struct sigaction *Old);

static int __cdecl compareFirst(void *Context, const void *, const void *) {
  CREATE_FROM(Context);
  return 0;
}

static int compareLast(const void *, const void *, void *Context) {
  CREATE_FROM(Context);
  return 0;
}

static void qsortS_Bad() {
  int Numbers[2] = {};
  qsort_s(Numbers, 2, sizeof(int), compareFirst, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'compareFirst' creates 'Outlook.Application'
}

static void qsortS_Ok() {
  int Numbers[2] = {};
  qsort_s(Numbers, 2, sizeof(int), compareFirst, DOCUMENT);
}

static void qsortSRuns_Bad() {
  int Numbers[2] = {};
  qsort_s(Numbers, 2, sizeof(int), [](void *, const void *, const void *) -> int { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'qsortSRuns_Bad' calls '{{.*}}
}

static void qsortR_Bad() {
  int Numbers[2] = {};
  qsort_r(Numbers, 2, sizeof(int), compareLast, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'compareLast' creates 'Outlook.Application'
}

static void qsortR_Ok() {
  int Numbers[2] = {};
  qsort_r(Numbers, 2, sizeof(int), compareLast, DOCUMENT);
}

static void qsortRRuns_Bad() {
  int Numbers[2] = {};
  qsort_r(Numbers, 2, sizeof(int), [](const void *, const void *, void *) -> int { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'qsortRRuns_Bad' calls '{{.*}}
}

static void bsearchS_Bad() {
  int Numbers[2] = {};
  bsearch_s(Numbers, Numbers, 2, sizeof(int), compareFirst, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'compareFirst' creates 'Outlook.Application'
}

static void bsearchS_Ok() {
  int Numbers[2] = {};
  bsearch_s(Numbers, Numbers, 2, sizeof(int), compareFirst, DOCUMENT);
}

static void bsearchSRuns_Bad() {
  int Numbers[2] = {};
  bsearch_s(Numbers, Numbers, 2, sizeof(int), [](void *, const void *, const void *) -> int { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'bsearchSRuns_Bad' calls '{{.*}}
}

static void lfindS_Bad() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lfind_s(Numbers, Numbers, &Count, sizeof(int), compareFirst, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'compareFirst' creates 'Outlook.Application'
}

static void lfindS_Ok() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lfind_s(Numbers, Numbers, &Count, sizeof(int), compareFirst, DOCUMENT);
}

static void lfindSRuns_Bad() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lfind_s(Numbers, Numbers, &Count, sizeof(int), [](void *, const void *, const void *) -> int { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'lfindSRuns_Bad' calls '{{.*}}
}

static void lsearchS_Bad() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lsearch_s(Numbers, Numbers, &Count, sizeof(int), compareFirst, OUTLOOK);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'compareFirst' creates 'Outlook.Application'
}

static void lsearchS_Ok() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lsearch_s(Numbers, Numbers, &Count, sizeof(int), compareFirst, DOCUMENT);
}

static void lsearchSRuns_Bad() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lsearch_s(Numbers, Numbers, &Count, sizeof(int), [](void *, const void *, const void *) -> int { CREATE_FROM(OUTLOOK); return 0; }, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'lsearchSRuns_Bad' calls '{{.*}}
}

static void atexit_Bad() {
  atexit([]() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'atexit_Bad' passes as callback '{{.*}}
}

static void atexit_Ok() {
  atexit([]() { CREATE_FROM(DOCUMENT); });
}

static void onexit_Bad() {
  _onexit([]() { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'onexit_Bad' passes as callback '{{.*}}
}

static void onexit_Ok() {
  _onexit([]() { CREATE_FROM(DOCUMENT); return 0; });
}

static void atQuickExit_Bad() {
  at_quick_exit([]() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'atQuickExit_Bad' passes as callback '{{.*}}
}

static void atQuickExit_Ok() {
  at_quick_exit([]() { CREATE_FROM(DOCUMENT); });
}

static void crtAtexit_Bad() {
  _crt_atexit([]() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'crtAtexit_Bad' passes as callback '{{.*}}
}

static void crtAtexit_Ok() {
  _crt_atexit([]() { CREATE_FROM(DOCUMENT); });
}

static void crtAtQuickExit_Bad() {
  _crt_at_quick_exit([]() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'crtAtQuickExit_Bad' passes as callback '{{.*}}
}

static void crtAtQuickExit_Ok() {
  _crt_at_quick_exit([]() { CREATE_FROM(DOCUMENT); });
}

static void setTerminate_Bad() {
  set_terminate([]() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setTerminate_Bad' passes as callback '{{.*}}
}

static void setTerminate_Ok() {
  set_terminate([]() { CREATE_FROM(DOCUMENT); });
}

static void setUnexpected_Bad() {
  set_unexpected([]() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setUnexpected_Bad' passes as callback '{{.*}}
}

static void setUnexpected_Ok() {
  set_unexpected([]() { CREATE_FROM(DOCUMENT); });
}

static void lfind_Bad() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lfind(Numbers, Numbers, &Count, sizeof(int), [](const void *, const void *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'lfind_Bad' calls '{{.*}}
}

static void lfind_Ok() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lfind(Numbers, Numbers, &Count, sizeof(int), [](const void *, const void *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void lsearch_Bad() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lsearch(Numbers, Numbers, &Count, sizeof(int), [](const void *, const void *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'lsearch_Bad' calls '{{.*}}
}

static void lsearch_Ok() {
  int Numbers[2] = {};
  unsigned Count = 2;
  _lsearch(Numbers, Numbers, &Count, sizeof(int), [](const void *, const void *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void oldLfind_Bad() {
  int Numbers[2] = {};
  unsigned Count = 2;
  lfind(Numbers, Numbers, &Count, sizeof(int), [](const void *, const void *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'oldLfind_Bad' calls '{{.*}}
}

static void oldLfind_Ok() {
  int Numbers[2] = {};
  unsigned Count = 2;
  lfind(Numbers, Numbers, &Count, sizeof(int), [](const void *, const void *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void oldLsearch_Bad() {
  int Numbers[2] = {};
  unsigned Count = 2;
  lsearch(Numbers, Numbers, &Count, sizeof(int), [](const void *, const void *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'oldLsearch_Bad' calls '{{.*}}
}

static void oldLsearch_Ok() {
  int Numbers[2] = {};
  unsigned Count = 2;
  lsearch(Numbers, Numbers, &Count, sizeof(int), [](const void *, const void *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void qsort_Bad() {
  int Numbers[2] = {};
  qsort(Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'qsort_Bad' calls '{{.*}}
}

static void qsort_Ok() {
  int Numbers[2] = {};
  qsort(Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void bsearch_Bad() {
  int Numbers[2] = {};
  bsearch(Numbers, Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'bsearch_Bad' calls '{{.*}}
}

static void bsearch_Ok() {
  int Numbers[2] = {};
  bsearch(Numbers, Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void signal_Bad() {
  signal(SIGTERM, [](int) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'signal_Bad' passes as callback '{{.*}}
}

static void signal_Ok() {
  signal(SIGTERM, [](int) { CREATE_FROM(DOCUMENT); });
}

static void ftw_Bad() {
  ftw(".", [](const char *, const void *, int) { CREATE_FROM(OUTLOOK); return 0; }, 1);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'ftw_Bad' calls '{{.*}}
}

static void ftw_Ok() {
  ftw(".", [](const char *, const void *, int) { CREATE_FROM(DOCUMENT); return 0; }, 1);
}

static void nftw_Bad() {
  nftw(".", [](const char *, const void *, int, void *) { CREATE_FROM(OUTLOOK); return 0; }, 1, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'nftw_Bad' calls '{{.*}}
}

static void nftw_Ok() {
  nftw(".", [](const char *, const void *, int, void *) { CREATE_FROM(DOCUMENT); return 0; }, 1, 0);
}

static void pthreadOnce_Bad() {
  static pthread_once_t Once;
  pthread_once(&Once, []() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'pthreadOnce_Bad' calls '{{.*}}
}

static void pthreadOnce_Ok() {
  static pthread_once_t Once;
  pthread_once(&Once, []() { CREATE_FROM(DOCUMENT); });
}

static void callOnce_Bad() {
  static once_flag Once;
  call_once(&Once, []() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'callOnce_Bad' calls '{{.*}}
}

static void callOnce_Ok() {
  static once_flag Once;
  call_once(&Once, []() { CREATE_FROM(DOCUMENT); });
}

static void pthreadKeyCreate_Bad() {
  static pthread_key_t Key;
  pthread_key_create(&Key, [](void *) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'pthreadKeyCreate_Bad' passes as callback '{{.*}}
}

static void pthreadKeyCreate_Ok() {
  static pthread_key_t Key;
  pthread_key_create(&Key, [](void *) { CREATE_FROM(DOCUMENT); });
}

static void tssCreate_Bad() {
  static tss_t Key;
  tss_create(&Key, [](void *) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'tssCreate_Bad' passes as callback '{{.*}}
}

static void tssCreate_Ok() {
  static tss_t Key;
  tss_create(&Key, [](void *) { CREATE_FROM(DOCUMENT); });
}

static void setSeTranslator_Bad() {
  _set_se_translator([](unsigned, EXCEPTION_POINTERS *) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setSeTranslator_Bad' passes as callback '{{.*}}
}

static void setSeTranslator_Ok() {
  _set_se_translator([](unsigned, EXCEPTION_POINTERS *) { CREATE_FROM(DOCUMENT); });
}

static void setNewHandler_Bad() {
  _set_new_handler([](size_t) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setNewHandler_Bad' passes as callback '{{.*}}
}

static void setNewHandler_Ok() {
  _set_new_handler([](size_t) { CREATE_FROM(DOCUMENT); return 0; });
}

static void setPurecallHandler_Bad() {
  _set_purecall_handler([]() { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setPurecallHandler_Bad' passes as callback '{{.*}}
}

static void setPurecallHandler_Ok() {
  _set_purecall_handler([]() { CREATE_FROM(DOCUMENT); });
}

static void setInvalidParameterHandler_Bad() {
  _set_invalid_parameter_handler([](const wchar_t *, const wchar_t *, const wchar_t *, unsigned, uintptr_t) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setInvalidParameterHandler_Bad' passes as callback '{{.*}}
}

static void setInvalidParameterHandler_Ok() {
  _set_invalid_parameter_handler([](const wchar_t *, const wchar_t *, const wchar_t *, unsigned, uintptr_t) { CREATE_FROM(DOCUMENT); });
}

static void setInvalidParameterHandlerOfThread_Bad() {
  _set_thread_local_invalid_parameter_handler([](const wchar_t *, const wchar_t *, const wchar_t *, unsigned, uintptr_t) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'setInvalidParameterHandlerOfThread_Bad' passes as callback '{{.*}}
}

static void setInvalidParameterHandlerOfThread_Ok() {
  _set_thread_local_invalid_parameter_handler([](const wchar_t *, const wchar_t *, const wchar_t *, unsigned, uintptr_t) { CREATE_FROM(DOCUMENT); });
}

static void crtSetReportHook_Bad() {
  _CrtSetReportHook([](int, char *, int *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'crtSetReportHook_Bad' passes as callback '{{.*}}
}

static void crtSetReportHook_Ok() {
  _CrtSetReportHook([](int, char *, int *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void crtSetReportHook2_Bad() {
  _CrtSetReportHook2(0, [](int, char *, int *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'crtSetReportHook2_Bad' passes as callback '{{.*}}
}

static void crtSetReportHook2_Ok() {
  _CrtSetReportHook2(0, [](int, char *, int *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void crtSetReportHookW2_Bad() {
  _CrtSetReportHookW2(0, [](int, wchar_t *, int *) { CREATE_FROM(OUTLOOK); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'crtSetReportHookW2_Bad' passes as callback '{{.*}}
}

static void crtSetReportHookW2_Ok() {
  _CrtSetReportHookW2(0, [](int, wchar_t *, int *) { CREATE_FROM(DOCUMENT); return 0; });
}

static void crtSetAllocHook_Bad() {
  _CrtSetAllocHook([](int, void *, size_t, int, long, const unsigned char *, int) { CREATE_FROM(OUTLOOK); return 1; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'crtSetAllocHook_Bad' passes as callback '{{.*}}
}

static void crtSetAllocHook_Ok() {
  _CrtSetAllocHook([](int, void *, size_t, int, long, const unsigned char *, int) { CREATE_FROM(DOCUMENT); return 1; });
}

static void crtSetDumpClient_Bad() {
  _CrtSetDumpClient([](void *, size_t) { CREATE_FROM(OUTLOOK); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'crtSetDumpClient_Bad' passes as callback '{{.*}}
}

static void crtSetDumpClient_Ok() {
  _CrtSetDumpClient([](void *, size_t) { CREATE_FROM(DOCUMENT); });
}

static void signalByHandler_Bad() {
  struct sigaction Action = {};
  Action.sa_handler = [](int) { CREATE_FROM(OUTLOOK); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  sigaction(15, &Action, nullptr);
}

static void signalByHandler_Ok() {
  struct sigaction Action = {};
  Action.sa_handler = [](int) { CREATE_FROM(DOCUMENT); };
  sigaction(15, &Action, nullptr);
}

static void signalBySigaction_Bad() {
  struct sigaction Action = {};
  Action.sa_sigaction = [](int, void *, void *) { CREATE_FROM(OUTLOOK); };
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  sigaction(15, &Action, nullptr);
}

static void signalBySigaction_Ok() {
  struct sigaction Action = {};
  Action.sa_sigaction = [](int, void *, void *) { CREATE_FROM(DOCUMENT); };
  sigaction(15, &Action, nullptr);
}

// None of them: functions of the program's own, of these names, that only keep.
namespace own {
static void (*Stored)();
static void atexit(void (*Run)()) { Stored = Run; }
static void keep_Ok() {
  own::atexit([] { CREATE_FROM(OUTLOOK); });
}
} // namespace own
static void desktop_Ok() {
  atexit([] { CREATE_FROM(OUTLOOK); });
}
void (*OnDesktop)() = desktop_Ok;

static void service() {
  qsortS_Bad();
  qsortS_Ok();
  qsortSRuns_Bad();
  qsortR_Bad();
  qsortR_Ok();
  qsortRRuns_Bad();
  bsearchS_Bad();
  bsearchS_Ok();
  bsearchSRuns_Bad();
  lfindS_Bad();
  lfindS_Ok();
  lfindSRuns_Bad();
  lsearchS_Bad();
  lsearchS_Ok();
  lsearchSRuns_Bad();
  atexit_Bad();
  atexit_Ok();
  onexit_Bad();
  onexit_Ok();
  atQuickExit_Bad();
  atQuickExit_Ok();
  crtAtexit_Bad();
  crtAtexit_Ok();
  crtAtQuickExit_Bad();
  crtAtQuickExit_Ok();
  setTerminate_Bad();
  setTerminate_Ok();
  setUnexpected_Bad();
  setUnexpected_Ok();
  lfind_Bad();
  lfind_Ok();
  lsearch_Bad();
  lsearch_Ok();
  oldLfind_Bad();
  oldLfind_Ok();
  oldLsearch_Bad();
  oldLsearch_Ok();
  qsort_Bad();
  qsort_Ok();
  bsearch_Bad();
  bsearch_Ok();
  signal_Bad();
  signal_Ok();
  ftw_Bad();
  ftw_Ok();
  nftw_Bad();
  nftw_Ok();
  pthreadOnce_Bad();
  pthreadOnce_Ok();
  callOnce_Bad();
  callOnce_Ok();
  pthreadKeyCreate_Bad();
  pthreadKeyCreate_Ok();
  tssCreate_Bad();
  tssCreate_Ok();
  setSeTranslator_Bad();
  setSeTranslator_Ok();
  setNewHandler_Bad();
  setNewHandler_Ok();
  setPurecallHandler_Bad();
  setPurecallHandler_Ok();
  setInvalidParameterHandler_Bad();
  setInvalidParameterHandler_Ok();
  setInvalidParameterHandlerOfThread_Bad();
  setInvalidParameterHandlerOfThread_Ok();
  crtSetReportHook_Bad();
  crtSetReportHook_Ok();
  crtSetReportHook2_Bad();
  crtSetReportHook2_Ok();
  crtSetReportHookW2_Bad();
  crtSetReportHookW2_Ok();
  crtSetAllocHook_Bad();
  crtSetAllocHook_Ok();
  crtSetDumpClient_Bad();
  crtSetDumpClient_Ok();
  signalByHandler_Bad();
  signalByHandler_Ok();
  signalBySigaction_Bad();
  signalBySigaction_Ok();
  own::keep_Ok();
}

SERVICE(service)
