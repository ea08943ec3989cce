//===- callbacks.h - what tests of callbacks hand over ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A callback creates the class that its context points to. So the finding is at
// the call that hands both over, and only where the context arrives as the right
// parameter.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_CALLBACKS_H
#define OFFICETIDY_TEST_CALLBACKS_H

#include "windows-service.h"

#define OUTLOOK ((void *)&OutlookClass)
#define DOCUMENT ((void *)&DocumentClass)

#define CREATE_FROM(Context)                                                   \
  do {                                                                         \
    void *Object;                                                              \
    CoCreateInstance(*(const CLSID *)(Context), NULL, CLSCTX_LOCAL_SERVER,     \
                     IID_IDispatch, &Object);                                  \
  } while (0)

#endif // OFFICETIDY_TEST_CALLBACKS_H
