//===- qstring.h - Qt's strings ---------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_QT_QSTRING_H
#define OFFICETIDY_STANDINS_QT_QSTRING_H

#include "qbytearray.h"
#include "qchar.h"
#include <cstdarg>
#include <string>
#include <type_traits>

#if __cplusplus >= 201703L
#include <string_view>
#endif

class QByteArray;
class QString;
class QStringList;
class QRegularExpression;
template <typename T> class QList;

class QLatin1String {
public:
  constexpr QLatin1String() : s(nullptr), n(0) {}
  constexpr explicit QLatin1String(const char *str) : s(str), n(0) {}
  constexpr explicit QLatin1String(const char *str, qsizetype size)
      : s(str), n(size) {}
  explicit QLatin1String(const QByteArray &ba);
  const char *data() const;
  const char *latin1() const;
  const char *constData() const;
  qsizetype size() const;
  bool isEmpty() const;
  QString toString() const;

private:
  const char *s;
  qsizetype n;
};
typedef QLatin1String QLatin1StringView;

class QStringView {
public:
  QStringView();
  QStringView(std::nullptr_t);
  QStringView(const char16_t *str);
  QStringView(const wchar_t *str);
  QStringView(const char16_t *str, qsizetype len);
  QStringView(const wchar_t *str, qsizetype len);
  QStringView(const QString &str);
#if __cplusplus >= 201703L
  QStringView(std::u16string_view str);
#endif
  const QChar *data() const;
  const char16_t *utf16() const;
  qsizetype size() const;
  bool isEmpty() const;
  QString toString() const;
  QByteArray toUtf8() const;
  QByteArray toLatin1() const;
  QStringView mid(qsizetype pos, qsizetype n = -1) const;
  QStringView left(qsizetype n) const;
  QStringView right(qsizetype n) const;
  QStringView trimmed() const;

private:
  const void *m_data;
  qsizetype m_size;
};

struct QStringPrivate {
  QStringPrivate(void *header, char16_t *data, qsizetype size);
  char16_t *ptr;
};

class QString {
public:
  enum SectionFlag { SectionDefault = 0, SectionSkipEmpty = 1 };

  QString();
  explicit QString(const QChar *unicode, qsizetype size = -1);
  QString(QChar c);
  QString(qsizetype size, QChar c);
  QString(QLatin1String latin1);
  explicit QString(QStringView sv);
  explicit QString(const QStringPrivate &dd);
  QString(const char *ch);
  QString(const QByteArray &a);
  QString(const QString &);
  QString(QString &&) noexcept;
  ~QString();
  QString &operator=(const QString &);
  QString &operator=(QString &&) noexcept;
  QString &operator=(QChar c);
  QString &operator=(QLatin1String latin1);
  QString &operator=(const char *ch);
  QString &operator=(const QByteArray &a);

  qsizetype size() const;
  qsizetype length() const;
  qsizetype count() const;
  bool isEmpty() const;
  bool isNull() const;
  void clear();
  void truncate(qsizetype pos);
  void chop(qsizetype n);
  void reserve(qsizetype size);
  void swap(QString &other);
  const QChar at(qsizetype i) const;
  const QChar operator[](qsizetype i) const;

  QChar *data();
  const QChar *data() const;
  const QChar *constData() const;
  const QChar *unicode() const;
  const ushort *utf16() const;
  const QChar *begin() const;
  const QChar *end() const;
  QByteArray toLatin1() const;
  QByteArray toUtf8() const;
  QByteArray toLocal8Bit() const;
  std::string toStdString() const;
  std::wstring toStdWString() const;
  std::u16string toStdU16String() const;
  qsizetype toWCharArray(wchar_t *array) const;
  operator QStringView() const;

  static QString fromLatin1(const char *str, qsizetype size = -1);
  static QString fromLatin1(const QByteArray &ba);
  static QString fromUtf8(const char *utf8, qsizetype size = -1);
  static QString fromUtf8(const QByteArray &ba);
  static QString fromLocal8Bit(const char *str, qsizetype size = -1);
  static QString fromLocal8Bit(const QByteArray &ba);
  static QString fromAscii(const char *str, qsizetype size = -1);
  static QString fromUtf16(const char16_t *, qsizetype size = -1);
  static QString fromUtf16(const ushort *, qsizetype size = -1);
  static QString fromUcs4(const char32_t *, qsizetype size = -1);
  static QString fromRawData(const QChar *, qsizetype size);
  static QString fromWCharArray(const wchar_t *string, qsizetype size = -1);
  static QString fromStdString(const std::string &s);
  static QString fromStdWString(const std::wstring &s);
  static QString fromStdU16String(const std::u16string &s);

  QString &append(QChar c);
  QString &append(const QChar *uc, qsizetype len);
  QString &append(const QString &s);
  QString &append(QStringView v);
  QString &append(QLatin1String s);
  QString &append(const QByteArray &s);
  QString &append(const char *s);
  QString &prepend(QChar c);
  QString &prepend(const QString &s);
  QString &prepend(QLatin1String s);
  QString &prepend(const char *s);
  QString &insert(qsizetype i, const QString &s);
  QString &insert(qsizetype i, QLatin1String s);
  QString &operator+=(QChar c);
  QString &operator+=(const QString &s);
  QString &operator+=(QStringView v);
  QString &operator+=(QLatin1String s);
  QString &operator+=(const QByteArray &s);
  QString &operator+=(const char *s);
  void push_back(QChar c);
  void push_back(const QString &s);
  void push_front(const QString &s);
  QString &remove(qsizetype i, qsizetype len);
  QString &remove(const QString &s, Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &replace(const QString &before, const QString &after,
                   Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &replace(QChar before, QChar after,
                   Qt::CaseSensitivity cs = Qt::CaseSensitive);
  QString &fill(QChar c, qsizetype size = -1);
  QString &setNum(int n, int base = 10);

  QString arg(qlonglong a, int fieldwidth = 0, int base = 10,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(qulonglong a, int fieldwidth = 0, int base = 10,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(long a, int fieldwidth = 0, int base = 10,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(int a, int fieldWidth = 0, int base = 10,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(uint a, int fieldWidth = 0, int base = 10,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(double a, int fieldWidth = 0, char format = 'g', int prec = -1,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(char a, int fieldWidth = 0,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(QChar a, int fieldWidth = 0,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(const QString &a, int fieldWidth = 0,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(QStringView a, int fieldWidth = 0,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(QLatin1String a, int fieldWidth = 0,
              QChar fillChar = QLatin1Char(' ')) const;
  QString arg(const QString &a1, const QString &a2) const;
  QString arg(const QString &a1, const QString &a2, const QString &a3) const;
  QString arg(const QString &a1, const QString &a2, const QString &a3,
              const QString &a4) const;
  QString &sprintf(const char *format, ...);
  static QString asprintf(const char *format, ...);
  static QString vasprintf(const char *format, va_list ap);
  static QString number(int, int base = 10);
  static QString number(uint, int base = 10);
  static QString number(long, int base = 10);
  static QString number(qlonglong, int base = 10);
  static QString number(double, char format = 'g', int precision = 6);

  QString left(qsizetype n) const;
  QString right(qsizetype n) const;
  QString mid(qsizetype position, qsizetype n = -1) const;
  QString chopped(qsizetype n) const;
  QString section(QChar sep, qsizetype start, qsizetype end = -1) const;
  QString trimmed() const;
  QString simplified() const;
  QString toLower() const;
  QString toUpper() const;
  QString toCaseFolded() const;
  QString toHtmlEscaped() const;
  QString repeated(qsizetype times) const;
  QString leftJustified(qsizetype width, QChar fill = QLatin1Char(' ')) const;
  QString rightJustified(qsizetype width, QChar fill = QLatin1Char(' ')) const;
  QStringList split(const QString &sep) const;
  QStringList split(QChar sep) const;

  int compare(const QString &s,
              Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool contains(const QString &s,
                Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool startsWith(const QString &s,
                  Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool startsWith(QChar c, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool endsWith(const QString &s,
                Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  bool endsWith(QChar c, Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  qsizetype indexOf(const QString &s, qsizetype from = 0,
                    Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  qsizetype lastIndexOf(const QString &s, qsizetype from = -1,
                        Qt::CaseSensitivity cs = Qt::CaseSensitive) const;
  int toInt(bool *ok = nullptr, int base = 10) const;
  uint toUInt(bool *ok = nullptr, int base = 10) const;
  qlonglong toLongLong(bool *ok = nullptr, int base = 10) const;
  double toDouble(bool *ok = nullptr) const;

private:
  void *d;
};

bool operator==(const QString &s1, const QString &s2);
bool operator==(const QString &s1, QLatin1String s2);
bool operator==(const QString &s1, const char *s2);
bool operator!=(const QString &s1, const QString &s2);
bool operator!=(const QString &s1, const char *s2);
bool operator<(const QString &s1, const QString &s2);

template <typename A, typename B> class QStringBuilder {
public:
  QStringBuilder(const A &a, const B &b);
  operator QString() const;
  QByteArray toLatin1() const;
  QByteArray toUtf8() const;
};

template <typename T> struct QConcatenable {
  static constexpr bool value = false;
};
template <> struct QConcatenable<QString> {
  static constexpr bool value = true;
};
template <> struct QConcatenable<QLatin1String> {
  static constexpr bool value = true;
};
template <> struct QConcatenable<QStringView> {
  static constexpr bool value = true;
};
template <typename A, typename B> struct QConcatenable<QStringBuilder<A, B>> {
  static constexpr bool value = true;
};

template <typename A, typename B>
typename std::enable_if<QConcatenable<typename std::decay<A>::type>::value ||
                            QConcatenable<typename std::decay<B>::type>::value,
                        QStringBuilder<typename std::decay<A>::type,
                                       typename std::decay<B>::type>>::type
operator%(const A &a, const B &b);
template <typename A, typename B>
QString &operator+=(QString &a, const QStringBuilder<A, B> &b);

#ifdef QT_USE_QSTRINGBUILDER
template <typename A, typename B>
typename std::enable_if<QConcatenable<typename std::decay<A>::type>::value ||
                            QConcatenable<typename std::decay<B>::type>::value,
                        QStringBuilder<typename std::decay<A>::type,
                                       typename std::decay<B>::type>>::type
operator+(const A &a, const B &b);
#else
QString operator+(const QString &s1, const QString &s2);
QString operator+(const QString &s1, QChar s2);
QString operator+(QChar s1, const QString &s2);
QString operator+(const QString &s1, const char *s2);
QString operator+(const char *s1, const QString &s2);
QString operator+(const QString &s1, QLatin1String s2);
QString operator+(QLatin1String s1, const QString &s2);
QString operator+(const QString &s1, const QByteArray &s2);
QString operator+(const QByteArray &s1, const QString &s2);
QString operator+(QString &&s1, const QString &s2);
QString operator+(QString &&s1, const char *s2);
QString operator+(QString &&s1, QLatin1String s2);
QString operator+(QString &&s1, QChar s2);
#endif

namespace Qt {
inline namespace Literals {
inline namespace StringLiterals {
QString operator""_s(const char16_t *str, size_t size) noexcept;
QLatin1String operator""_L1(const char *str, size_t size) noexcept;
QByteArray operator""_ba(const char *str, size_t size) noexcept;
} // namespace StringLiterals
} // namespace Literals
} // namespace Qt

#define QT_UNICODE_LITERAL(str) u"" str
#define QStringLiteral(str)                                                    \
  (QString(QStringPrivate(nullptr,                                             \
                          const_cast<char16_t *>(QT_UNICODE_LITERAL(str)),     \
                          sizeof(QT_UNICODE_LITERAL(str)) / 2 - 1)))
#define QStringViewLiteral(str) QStringView(QT_UNICODE_LITERAL(str))
#define qPrintable(string) QString(string).toLocal8Bit().constData()
#define qUtf8Printable(string) QString(string).toUtf8().constData()
#define qUtf16Printable(string)                                                \
  static_cast<const wchar_t *>(                                                \
      static_cast<const void *>(QString(string).utf16()))
#define Q_STRINGBUILDER

#endif // OFFICETIDY_STANDINS_QT_QSTRING_H
