// RUN: %check_office %s
// REQUIRES: mingw
// C: tables of functions, pointers to pointers to them, callbacks with context.

#include "windows-service.h"
#define CREATE_OUTLOOK()                                                                                              \
  do {                                                                                                                \
    void *Object;                                                                                                     \
    CoCreateInstance(&OutlookClass, NULL, CLSCTX_LOCAL_SERVER, &IID_IDispatch, &Object);                               \
  } while (0)

typedef void (*Function)(void *);
struct Operations {
  Function Open, Close;
  int Flags;
};
struct Device {
  const struct Operations *Ops;
  void *Data;
};

static void open_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:36: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void close_Ok(void *Data) { CREATE_OUTLOOK(); }
static void guiOpen_Ok(void *Data) { CREATE_OUTLOOK(); }
static void byIndex_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void byDesignator_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:44: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void pointed_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void viaTypedef_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void compound_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void casted_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void chosen_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void otherwise_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void returned_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void inUnion_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void copied_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void allocated_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void listed_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void outParameter_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:44: warning: 'CoCreateInstance' creates 'Outlook.Application'
static void variadic_Bad(void *Data) { CREATE_OUTLOOK(); }
// CHECK-MESSAGES: :[[@LINE-1]]:40: warning: 'CoCreateInstance' creates 'Outlook.Application'

static const struct Operations MailOps = {.Open = open_Bad, .Close = close_Ok};
struct GuiOperations {
  Function Open;
};
static const struct GuiOperations GuiOps = {.Open = guiOpen_Ok};

enum { kFirst, kSecond, kCount };
static Function const Handlers[kCount] = {[kSecond] = byIndex_Bad, [kFirst] = byDesignator_Bad};
static Function Pointed = pointed_Bad;
typedef void Signature(void *);
static Signature *ViaTypedef = viaTypedef_Bad;

struct Node {
  Function Call;
  struct Node *Next;
};
static struct Node *List;
static void addNode(Function F) {
  struct Node *N = malloc(sizeof *N);
  N->Call = F;
  N->Next = List;
  List = N;
}

union Any {
  Function F;
  void *P;
};
static Function give(void) { return returned_Bad; }
static void fill(Function *To) { *To = outParameter_Bad; }
static void callThrough(Function **Where) { (**Where)(NULL); }
static void callAll(int Count, ...) {
  va_list List;
  va_start(List, Count);
  while (Count--)
    va_arg(List, Function)(NULL);
  va_end(List);
}

static void service(void) {
  struct Device D = {&MailOps, NULL};
  D.Ops->Open(&D);
  for (int I = 0; I < kCount; ++I)
    if (Handlers[I])
      Handlers[I](NULL);
  Function *PointerToPointer = &Pointed;
  callThrough(&PointerToPointer);
  ViaTypedef(NULL);
  ((struct Operations){.Open = compound_Bad}).Open(NULL);
  void *Casted = (void *)casted_Bad;
  ((Function)Casted)(NULL);
  (GetTickCount() ? chosen_Bad : otherwise_Bad)(NULL);
  give()(NULL);
  union Any U;
  U.P = (void *)inUnion_Bad;
  U.F(NULL);
  struct Device2 {
    Function F;
  } Source = {copied_Bad}, Target;
  memcpy(&Target, &Source, sizeof Target);
  Target.F(NULL);
  Function *Heap = malloc(2 * sizeof *Heap);
  Heap[1] = allocated_Bad;
  Heap[1](NULL);
  addNode(listed_Bad);
  for (struct Node *N = List; N; N = N->Next)
    N->Call(NULL);
  Function Out;
  fill(&Out);
  Out(NULL);
  callAll(1, variadic_Bad);
}

SERVICE(service)
