#pragma once

#include <atlbase.h>
#include <atlcom.h>

#include <list>
#include <string>

struct OrderLine {
  std::wstring article;
  long quantity;
};

// What goes with an order when it is placed. Observers don't know one another.
class IOrderObserver {
public:
  virtual ~IOrderObserver() {}
  virtual HRESULT Placed(const class COrder &order) = 0;
};

class COrder {
public:
  explicit COrder(const std::wstring &customer) : m_customer(customer) {}

  void Attach(IOrderObserver *observer) { m_observers.push_back(observer); }
  void Add(const std::wstring &article, long quantity);
  HRESULT Place() const;

  const std::wstring &Customer() const { return m_customer; }
  const std::list<OrderLine> &Lines() const { return m_lines; }

private:
  std::wstring m_customer;
  std::list<OrderLine> m_lines;
  std::list<IOrderObserver *> m_observers;
};

class CConfirmationMail : public IOrderObserver {
public:
  HRESULT Placed(const COrder &order) override;
};

class CDeliveryNote : public IOrderObserver {
public:
  explicit CDeliveryNote(LPCOLESTR application) : m_application(application) {}
  HRESULT Placed(const COrder &order) override;

private:
  ATL::CComBSTR m_application;
};

class CStockUpdate : public IOrderObserver {
public:
  HRESULT Placed(const COrder &order) override;
};
