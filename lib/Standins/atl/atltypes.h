//===- atltypes.h - stand-in for ATL and MFC: points, sizes, rectangles -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_ATLTYPES_H
#define OFFICETIDY_STANDIN_ATLTYPES_H
#define __ATLTYPES_H__

#include "atldef.h"

class CSize;
class CRect;

class CPoint : public tagPOINT {
public:
  CPoint() throw();
  CPoint(int initX, int initY) throw();
  CPoint(POINT initPt) throw();
  CPoint(SIZE initSize) throw();
  CPoint(LPARAM dwPoint) throw();
  void Offset(int xOffset, int yOffset) throw();
  BOOL operator==(POINT point) const throw();
  BOOL operator!=(POINT point) const throw();
  void operator+=(SIZE size) throw();
  void operator-=(SIZE size) throw();
};

class CSize : public tagSIZE {
public:
  CSize() throw();
  CSize(int initCX, int initCY) throw();
  CSize(SIZE initSize) throw();
  CSize(POINT initPt) throw();
  CSize(DWORD dwSize) throw();
  BOOL operator==(SIZE size) const throw();
  BOOL operator!=(SIZE size) const throw();
};

class CRect : public tagRECT {
public:
  CRect() throw();
  CRect(int l, int t, int r, int b) throw();
  CRect(const RECT &srcRect) throw();
  CRect(LPCRECT lpSrcRect) throw();
  CRect(POINT point, SIZE size) throw();
  CRect(POINT topLeft, POINT bottomRight) throw();
  int Width() const throw();
  int Height() const throw();
  CSize Size() const throw();
  CPoint &TopLeft() throw();
  CPoint &BottomRight() throw();
  CPoint CenterPoint() const throw();
  operator LPRECT() throw();
  operator LPCRECT() const throw();
  BOOL IsRectEmpty() const throw();
  BOOL IsRectNull() const throw();
  BOOL PtInRect(POINT point) const throw();
  void SetRect(int x1, int y1, int x2, int y2) throw();
  void SetRectEmpty() throw();
  void CopyRect(LPCRECT lpSrcRect) throw();
  void InflateRect(int x, int y) throw();
  void DeflateRect(int x, int y) throw();
  void OffsetRect(int x, int y) throw();
  void NormalizeRect() throw();
  BOOL IntersectRect(LPCRECT lpRect1, LPCRECT lpRect2) throw();
  BOOL UnionRect(LPCRECT lpRect1, LPCRECT lpRect2) throw();
};

#endif // OFFICETIDY_STANDIN_ATLTYPES_H
