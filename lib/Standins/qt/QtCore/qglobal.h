//===- qglobal.h - types and macros of Qt -----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QGLOBAL_H
#define OFFICETIDY_STANDINS_QT_QGLOBAL_H

#include <cstddef>
#include <type_traits>
#include <utility>

#define QT_BEGIN_NAMESPACE
#define QT_END_NAMESPACE
#define QT_USE_NAMESPACE
#define QT_VERSION_MAJOR 6
#define QT_VERSION_MINOR 0
#define QT_VERSION_PATCH 0
#define QT_VERSION_CHECK(major, minor, patch)                                  \
  ((major << 16) | (minor << 8) | (patch))
#define QT_VERSION QT_VERSION_CHECK(6, 0, 0)
#define QT_VERSION_STR "6.0.0"
#define Q_OS_WIN
#define Q_OS_WIN32
#define Q_OS_WINDOWS
#define Q_DECL_EXPORT
#define Q_DECL_IMPORT
#define Q_DECL_OVERRIDE override
#define Q_DECL_FINAL final
#define Q_DECL_NOTHROW noexcept
#define Q_NULLPTR nullptr
#define Q_UNUSED(x) (void)x;
#define Q_ASSERT(condition) static_cast<void>(false && (condition))
#define Q_ASSERT_X(condition, where, what) Q_ASSERT(condition)
#define Q_CHECK_PTR(pointer) Q_ASSERT(pointer)
#define Q_DISABLE_COPY(Class)                                                  \
  Class(const Class &) = delete;                                               \
  Class &operator=(const Class &) = delete;
#define Q_DECLARE_PRIVATE(Class)
#define Q_DECLARE_METATYPE(Type)
#define Q_LIKELY(condition) (condition)
#define Q_UNLIKELY(condition) (condition)
#define Q_FOREVER for (;;)
#define forever Q_FOREVER
#define Q_FOREACH(variable, container) for (variable : container)
#define foreach Q_FOREACH
#define QT_TR_NOOP(x) x
#define QT_TRANSLATE_NOOP(scope, x) x

typedef unsigned char uchar;
typedef unsigned short ushort;
typedef unsigned int uint;
typedef unsigned long ulong;
typedef signed char qint8;
typedef unsigned char quint8;
typedef short qint16;
typedef unsigned short quint16;
typedef int qint32;
typedef unsigned int quint32;
typedef long long qint64;
typedef unsigned long long quint64;
typedef long long qlonglong;
typedef unsigned long long qulonglong;
typedef double qreal;
typedef std::ptrdiff_t qsizetype;
typedef std::ptrdiff_t qptrdiff;
typedef std::size_t quintptr;

template <typename T> const T &qMin(const T &a, const T &b);
template <typename T> const T &qMax(const T &a, const T &b);
template <typename T> void qSwap(T &a, T &b);
template <typename T> const T &qAsConst(T &value);

namespace Qt {
enum CaseSensitivity { CaseInsensitive, CaseSensitive };
enum SplitBehaviorFlags { KeepEmptyParts = 0, SkipEmptyParts = 1 };
enum ConnectionType {
  AutoConnection,
  DirectConnection,
  QueuedConnection,
  BlockingQueuedConnection,
  UniqueConnection = 0x80
};
enum WindowType { Widget = 0, Window = 1, Dialog = 3 };
typedef int WindowFlags;
} // namespace Qt

template <typename T> class QFlags {
public:
  QFlags(T flags = T());
  operator int() const;
  QFlags operator|(T other) const;
};

QT_BEGIN_NAMESPACE
class QString;
QString qEnvironmentVariable(const char *name);
QString qEnvironmentVariable(const char *name, const QString &defaultValue);
QT_END_NAMESPACE

#endif // OFFICETIDY_STANDINS_QT_QGLOBAL_H
