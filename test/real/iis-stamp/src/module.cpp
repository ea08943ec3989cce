#define _WINSOCKAPI_
#include <windows.h>
#include <sal.h>
#include <httpserv.h>

#include "com_util.hpp"
#include "stamper.hpp"

namespace {

HTTP_MODULE_ID g_moduleId = nullptr;
IHttpServer* g_server = nullptr;

class StampModule : public CHttpModule {
public:
    explicit StampModule(stamp::stamper& stamper) : stamper_(stamper) {}

    REQUEST_NOTIFICATION_STATUS OnMapRequestHandler(IHttpContext* context, IMapHandlerProvider*) override {
        const DWORD length = 4;
        PCWSTR name = context->GetScriptName();
        wanted_ = name != nullptr && wcslen(name) > length && !_wcsicmp(name + wcslen(name) - length, L".doc");
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostMapRequestHandler(IHttpContext* context, IHttpEventProvider*) override {
        if (!wanted_) return RQ_NOTIFICATION_CONTINUE;
        try {
            stamp::apartment apartment;
            IHttpUser* user = context->GetUser();
            stamper_.stamp(context->GetPhysicalPath(), user ? user->GetUserName() : L"anonymous");
        } catch (const stamp::com_error& error) {
            context->GetResponse()->SetStatus(500, "Stamp", 0, error.code);
            return RQ_NOTIFICATION_FINISH_REQUEST;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

private:
    stamp::stamper& stamper_;
    bool wanted_ = false;
};

class StampModuleFactory : public IHttpModuleFactory {
public:
    HRESULT GetHttpModule(CHttpModule** module, IModuleAllocator*) override {
        *module = new StampModule(stamper_);
        return S_OK;
    }
    void Terminate() override { delete this; }

private:
    stamp::stamper stamper_;
};

// Mails the day's figures when the server stops.
class StampGlobal : public CGlobalModule {
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalApplicationStop(IHttpApplicationStopProvider*) override {
        CLSID outlook;
        CComPtr<IDispatch> app;
        if (SUCCEEDED(::CLSIDFromString(L"Outlook.Application", &outlook)))
            app.CoCreateInstance(outlook);
        return GL_NOTIFICATION_CONTINUE;
    }
    VOID Terminate() override { delete this; }
};

} // namespace

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo* info, IHttpServer* server) {
    g_moduleId = info->GetId();
    g_server = server;
    HRESULT hr = info->SetRequestNotifications(new StampModuleFactory, RQ_MAP_REQUEST_HANDLER, RQ_MAP_REQUEST_HANDLER);
    if (FAILED(hr)) return hr;
    return info->SetGlobalNotifications(new StampGlobal, GL_APPLICATION_STOP);
}
