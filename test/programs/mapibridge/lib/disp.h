/* disp.h: IDispatch for C, with format strings for members and arguments */
#ifndef DISP_H
#define DISP_H

#include <windows.h>
#include <ole2.h>
#include <stdarg.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct disp_error {
    HRESULT hr;
    WCHAR member[64];
} disp_error;

typedef void (*disp_error_fn)(const disp_error *err, void *context);

void disp_on_error(disp_error_fn fn, void *context);

HRESULT disp_create(LPCWSTR prog_id, IDispatch **object);
HRESULT disp_attach(LPCWSTR prog_id, IDispatch **object);
HRESULT disp_call(IDispatch *object, LPCWSTR member, const char *types, ...);
HRESULT disp_get(IDispatch *object, const char *type, void *value, LPCWSTR member);
HRESULT disp_put(IDispatch *object, LPCWSTR member, const char *types, ...);

#ifdef __cplusplus
#define DISP_RELEASE(p) do { if (p) { (p)->Release(); (p) = NULL; } } while (0)
#else
#define DISP_RELEASE(p) do { if (p) { (p)->lpVtbl->Release(p); (p) = NULL; } } while (0)
#endif

#ifdef __cplusplus
}
#endif

#endif
