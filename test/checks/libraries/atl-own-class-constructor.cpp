// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// The constructor of a class of the program is reached by each way to make its
// object. Nobody makes a CDrawing.

#include "windows-service.h"

#include <atlbase.h>
#include <atlcom.h>

extern const CLSID CLSID_Reader = {0x11111111, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};

template <int N> class ATL_NO_VTABLE CReader : public CComObjectRootEx<CComSingleThreadModel> {
public:
  CReader();
  BEGIN_COM_MAP(CReader)
  COM_INTERFACE_ENTRY(IUnknown)
  END_COM_MAP()
};

static void open_Bad() {
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}
static void openWord_Bad() {
  CComPtr<IDispatch> Word;
  Word.CoCreateInstance(L"Word.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Word.Application'
}
static void openExcel_Bad() {
  CComPtr<IDispatch> Excel;
  Excel.CoCreateInstance(L"Excel.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Excel.Application'
}
static void openVisio_Ok() {
  CComPtr<IDispatch> Visio;
  Visio.CoCreateInstance(L"Visio.Application");
}

class CMail : public CReader<0>, public CComCoClass<CMail, &CLSID_Reader> {
public:
  CMail() { open_Bad(); }
};
class CText : public CReader<1> {
public:
  CText() { openWord_Bad(); }
};
class CTable : public CReader<2> {
public:
  CTable() { openExcel_Bad(); }
};
class CDrawing : public CReader<3> {
public:
  CDrawing() { openVisio_Ok(); }
};

void service() {
  CComPtr<IUnknown> Mail;
  CMail::CreateInstance(&Mail);
  CComObjectStack<CText> Text;
  CComObject<CTable> *Table = new CComObject<CTable>;
  (void)Table;
}

SERVICE(service)
