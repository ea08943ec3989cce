#ifndef PLUGHOST_SDK_PLUGIN_H
#define PLUGHOST_SDK_PLUGIN_H

#include <windows.h>

#include <objbase.h>

#define PLUGIN_API_VERSION 3

struct IPluginHost {
  virtual void Log(int level, const wchar_t *text) = 0;
  virtual const wchar_t *Setting(const wchar_t *key) = 0;
};

struct IPlugin {
  virtual const wchar_t *Name() const = 0;
  virtual bool Start(IPluginHost *host) = 0;
  virtual void Tick() = 0;
  virtual void Message(unsigned id, void *data) = 0;
  virtual void Stop() = 0;
  virtual void Destroy() = 0;
};

/* What a plug-in's DLL exports, by its .def file. */
typedef unsigned(__cdecl *PFN_PLUGIN_VERSION)(void);
typedef IPlugin *(__cdecl *PFN_PLUGIN_CREATE)(unsigned hostVersion);
typedef int(__cdecl *PFN_PLUGIN_SELFTEST)(void);

template <typename Derived> class PluginBase : public IPlugin {
public:
  bool Start(IPluginHost *host) override {
    m_host = host;
    return static_cast<Derived *>(this)->OnStart();
  }
  void Tick() override {}
  void Message(unsigned, void *) override {}
  void Stop() override { static_cast<Derived *>(this)->OnStop(); }
  void Destroy() override { delete static_cast<Derived *>(this); }

  bool OnStart() { return true; }
  void OnStop() {}

protected:
  virtual ~PluginBase() {}
  IPluginHost *m_host = nullptr;
};

#endif
