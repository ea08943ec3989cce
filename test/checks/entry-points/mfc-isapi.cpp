// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// MFC's classes for ISAPI: virtual functions, and the commands of a parse map.

#include "service.h"

class CHttpServerContext;
class CHttpFilterContext;
struct HSE_VERSION_INFO;
class CHttpServer;
struct AFX_PARSEMAP_ENTRY {
  const char *Name;
  void (CHttpServer::*Command)(CHttpServerContext *);
  const char *Parameters;
};
class CHttpServer {
public:
  virtual BOOL GetExtensionVersion(HSE_VERSION_INFO *);
  virtual BOOL TerminateExtension(DWORD);
  virtual void Default(CHttpServerContext *);
};
class CHttpFilter {
public:
  virtual DWORD OnUrlMap(CHttpFilterContext *, void *);
};
#define DECLARE_PARSE_MAP() static AFX_PARSEMAP_ENTRY Entries[];
#define BEGIN_PARSE_MAP(Class, Base)                                                                                  \
  typedef void (Class::*Class##Call)(CHttpServerContext *);                                                           \
  AFX_PARSEMAP_ENTRY Class::Entries[] = {
#define ON_PARSE_COMMAND(Function, Class, Arguments)                                                                  \
  {#Function, (void (CHttpServer::*)(CHttpServerContext *))&Class::Function, Arguments},
#define END_PARSE_MAP(Class) {nullptr, nullptr, nullptr}};

class MailServer : public CHttpServer {
public:
  BOOL GetExtensionVersion(HSE_VERSION_INFO *Version) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return CHttpServer::GetExtensionVersion(Version);
  }
  void Default(CHttpServerContext *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void send_Bad(CHttpServerContext *, const char *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  // Not in the map.
  void helper_Ok(CHttpServerContext *) { CREATE_OUTLOOK(); }

private:
  DECLARE_PARSE_MAP()
};

BEGIN_PARSE_MAP(MailServer, CHttpServer)
ON_PARSE_COMMAND(send_Bad, MailServer, "s")
END_PARSE_MAP(MailServer)

class MailFilter : public CHttpFilter {
public:
  DWORD OnUrlMap(CHttpFilterContext *, void *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};

// They create nothing of Office.
class PageServer_Ok : public CHttpServer {
public:
  void Default(CHttpServerContext *) override {
    CREATE_MSXML();
  }
};
class PageFilter_Ok : public CHttpFilter {
public:
  DWORD OnUrlMap(CHttpFilterContext *, void *) override {
    CREATE_MSXML();
    return 0;
  }
};

class Viewer_Ok {
public:
  void Default(CHttpServerContext *) { CREATE_OUTLOOK(); }
};

MailServer Server;
MailFilter Filter;
PageServer_Ok Pages;
PageFilter_Ok PageFilter;
