INCLUDEPATH += $$PWD
QT += core axcontainer
CONFIG += c++11
HEADERS += $$PWD/calendar.h
SOURCES += $$PWD/calendar.cpp
