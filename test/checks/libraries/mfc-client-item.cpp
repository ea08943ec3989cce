// RUN: %check_office %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// COleClientItem: what is embedded or linked starts its server.

#include <afxwin.h>

#include <afxole.h>

#include "windows-service.h"

static COleDocument Document;

void item_Bad() {
  COleClientItem Item(&Document);
  Item.CreateNewItem(WordDocumentClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleClientItem::CreateNewItem' creates 'Word.Document'
  COleClientItem Other(&Document);
  Other.ConvertTo(WordDocumentClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleClientItem::ConvertTo' creates 'Word.Document'
  Other.ActivateAs(_T("Text"), DocumentClass, WordDocumentClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleClientItem::ActivateAs' creates 'Word.Document'
}

void file_Bad() {
  COleClientItem Item(&Document);
  Item.CreateFromFile(_T("C:\\reports\\report.docx"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: note: 'COleClientItem::CreateFromFile' may start 'Word.Application'
  Item.CreateLinkFromFile(_T("C:\\reports\\figures.xlsx"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: note: 'COleClientItem::CreateLinkFromFile' may start 'Excel.Application'
}

void fileOfClass_Bad() {
  COleClientItem Item(&Document);
  Item.CreateFromFile(nullptr, WordDocumentClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'COleClientItem::CreateFromFile' starts 'Word.Document'
}

class CItem : public COleClientItem {
public:
  BOOL Fill(REFCLSID Class) { return CreateNewItem(Class); }
};

void derived_Bad() {
  CItem Item;
  Item.Fill(WordDocumentClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CItem::Fill' creates 'Word.Document'
}

void item_Ok() {
  CItem Item;
  Item.Fill(DocumentClass);
  Item.CreateNewItem(DocumentClass);
  Item.CreateFromFile(_T("C:\\reports\\report.pdf"));
  Item.CreateFromFile(_T("report.docx.pdf"), DocumentClass);
  Item.CreateLinkFromFile(_T("C:\\reports\\report.pdf"));
  Item.ConvertTo(DocumentClass);
  Item.ActivateAs(_T("Word.Document"), WordDocumentClass, DocumentClass);
}

void service() {
  item_Bad();
  file_Bad();
  fileOfClass_Bad();
  derived_Bad();
  item_Ok();
}

SERVICE(service)
