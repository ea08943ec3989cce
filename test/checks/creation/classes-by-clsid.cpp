// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Every CLSID of Office, of applications, documents and the rest.

#include "service.h"

static void make(const wchar_t *Name) {
  CLSID Class;
  void *Object;
  CLSIDFromString(Name, &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void outlook_Bad() {
  make(L"{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{0006F033-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' {{.*}} [office-unattended-outlook]
}

void outlookPerhaps_Bad() {
  make(L"{00061030-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061031-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061032-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061033-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061034-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061035-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061037-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{0006103A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{0006103C-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061050-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061060-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00061061-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{0006308B-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00063050-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00063051-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00063052-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00063053-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00063054-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{00063058-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{0006F063-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{0006F069-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
}

void word_Bad() {
  make(L"{000209FF-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Application' {{.*}} [office-unattended-automation]
  make(L"{00020900-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"{00020906-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"{00020907-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"{F4754C9B-64F5-4B40-8AF4-679732AC0607}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"{18A06B6B-2F3F-4E2B-A611-52BE631B2D22}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
  make(L"{1B261B22-AC6A-4E68-A870-AB5080E8687B}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Word.Document' {{.*}} [office-unattended-automation]
}

void wordPerhaps_Bad() {
  make(L"{000209F0-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Word.Application' {{.*}} [office-unattended-automation]
}

void excel_Bad() {
  make(L"{00024500-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Application' {{.*}} [office-unattended-automation]
  make(L"{00020810-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"{00020811-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"{00020820-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"{00020821-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"{00020830-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"{00020832-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"{00020833-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
  make(L"{EABCECDB-CC1C-4A6F-B4E3-7F888A5ADFC8}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Sheet' {{.*}} [office-unattended-automation]
}

void excelPerhaps_Bad() {
  make(L"{00020812-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Excel.Application' {{.*}} [office-unattended-automation]
  make(L"{00020819-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'make' may create 'Excel.Application' {{.*}} [office-unattended-automation]
}

void powerPoint_Bad() {
  make(L"{91493441-5A91-11CF-8700-00AA0060263B}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Application' {{.*}} [office-unattended-automation]
  make(L"{EA7BAE70-FB3B-11CD-A903-00AA00510EA3}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{EA7BAE71-FB3B-11CD-A903-00AA00510EA3}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{64818D10-4F9B-11CF-86EA-00AA00B929E8}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{64818D11-4F9B-11CF-86EA-00AA00B929E8}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{CF4F55F4-8F87-4D47-80BB-5808164BB3F8}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{DC020317-E6E2-4A62-B9FA-B3EFE16626F4}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{048EB43E-2059-422F-95E0-557DA96038AF}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{3C18EAE4-BC25-4134-B7DF-1ECA1337DDDC}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{75D01070-1234-44E9-82F6-DB5B39A47C13}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
  make(L"{C282417B-2662-44B8-8A94-3BFF61C50900}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Show' {{.*}} [office-unattended-automation]
}

void access_Bad() {
  make(L"{73A4C9C1-D68D-11D0-98BF-00A0C90DC8D9}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Access.Application' {{.*}} [office-unattended-automation]
}

void visio_Bad() {
  make(L"{00021A20-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.Application' {{.*}} [office-unattended-automation]
  make(L"{000D0A26-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.InvisibleApp' {{.*}} [office-unattended-automation]
  make(L"{00021A13-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.Drawing' {{.*}} [office-unattended-automation]
  make(L"{00021A14-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.Drawing' {{.*}} [office-unattended-automation]
  make(L"{00021A15-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Visio.Drawing' {{.*}} [office-unattended-automation]
}

void mSProject_Bad() {
  make(L"{36D27C48-A1E8-11D3-BA55-00C04F72F325}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'MSProject.Application' {{.*}} [office-unattended-automation]
  make(L"{74B78F3A-C8C8-11D1-BE11-00C04FB6FAF1}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'MSProject.Project' {{.*}} [office-unattended-automation]
}

void publisher_Bad() {
  make(L"{0002123D-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Publisher.Application' {{.*}} [office-unattended-automation]
}

void oneNote_Bad() {
  make(L"{0039FFEC-A022-4232-8274-6B34787BFC27}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'OneNote.Application' {{.*}} [office-unattended-automation]
  make(L"{D7FAC39E-7FF1-49AA-98CF-A1DDD316337E}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'OneNote.Application' {{.*}} [office-unattended-automation]
  make(L"{DC67E480-C3CB-49F8-8232-60B0C2056C8E}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'OneNote.Application' {{.*}} [office-unattended-automation]
}

void infoPath_Bad() {
  make(L"{8075835F-5146-11D5-A672-00B0D022E945}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'InfoPath.Application' {{.*}} [office-unattended-automation]
  make(L"{80758358-5146-11D5-A672-00B0D022E945}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'InfoPath.ExternalApplication' {{.*}} [office-unattended-automation]
}

void frontPage_Bad() {
  make(L"{04DF1015-7007-11D1-83BC-006097ABE675}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'FrontPage.Application' {{.*}} [office-unattended-automation]
}

void mSGraph_Bad() {
  make(L"{00020803-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'MSGraph.Chart' {{.*}} [office-unattended-automation]
}

// The same in lower case, as the compiler and most tools write it.
void lowerCase_Bad() {
  make(L"{0006f03a-0000-0000-c000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' {{.*}} [office-unattended-outlook]
  make(L"{91493441-5a91-11cf-8700-00aa0060263b}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'PowerPoint.Application' {{.*}} [office-unattended-automation]
}

// Interfaces, type libraries, what messages are stored as, neighbours, others.
void other_Ok() {
  make(L"{00063001-0000-0000-C000-000000000046}");
  make(L"{00063034-0000-0000-C000-000000000046}");
  make(L"{00062FFF-0000-0000-C000-000000000046}");
  make(L"{00020905-0000-0000-C000-000000000046}");
  make(L"{00020813-0000-0000-C000-000000000046}");
  make(L"{00020D0B-0000-0000-C000-000000000046}");
  make(L"{0006F03B-0000-0000-C000-000000000046}");
  make(L"{0006F03A-0000-0000-C000-000000000047}");
  make(L"{0006F03A-0000-0000-C000-00000000004}");
  make(L"{0006F03A 0000 0000 C000 000000000046}");
  make(L"{88D96A05-F192-11D4-A65F-0040963251E5}");
  make(L"{00000000-0000-0000-0000-000000000000}");
}

void service() {
  outlook_Bad();
  outlookPerhaps_Bad();
  word_Bad();
  wordPerhaps_Bad();
  excel_Bad();
  excelPerhaps_Bad();
  powerPoint_Bad();
  access_Bad();
  visio_Bad();
  mSProject_Bad();
  publisher_Bad();
  oneNote_Bad();
  infoPath_Bad();
  frontPage_Bad();
  mSGraph_Bad();
  lowerCase_Bad();
  other_Ok();
}

SERVICE(service)
