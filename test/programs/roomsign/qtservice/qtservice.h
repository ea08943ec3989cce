#ifndef QTSERVICE_H
#define QTSERVICE_H

#include <QCoreApplication>

class QtServiceBase
{
public:
    enum ServiceFlag { Default = 0x00, CanBeSuspended = 0x01 };

    QtServiceBase(int argc, char **argv, const QString &name);
    virtual ~QtServiceBase();

    QString serviceName() const;
    int exec();

    static QtServiceBase *instance();

protected:
    virtual void start() = 0;
    virtual void stop();
    virtual void pause();
    virtual void resume();
    virtual void processCommand(int code);

    virtual void createApplication(int &argc, char **argv) = 0;
    virtual int executeApplication() = 0;
};

template <typename Application> class QtService : public QtServiceBase
{
public:
    QtService(int argc, char **argv, const QString &name) : QtServiceBase(argc, argv, name), app(0) {}
    ~QtService() {}

protected:
    Application *application() const { return app; }

    virtual void createApplication(int &argc, char **argv) { app = new Application(argc, argv); }
    virtual int executeApplication() { return Application::exec(); }

private:
    Application *app;
};

#endif
