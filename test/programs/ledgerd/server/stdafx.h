// stdafx.h : include file for standard system include files

#pragma once

#ifndef STRICT
#define STRICT
#endif

#define _ATL_APARTMENT_THREADED
#define _ATL_NO_AUTOMATIC_NAMESPACE
#define _ATL_CSTRING_EXPLICIT_CONSTRUCTORS

#include "resource.h"

#include <atlbase.h>
#include <atlcom.h>
#include <atlstr.h>

using namespace ATL;
