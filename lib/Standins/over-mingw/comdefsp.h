// Stands over the header of this name of mingw-w64, which declares none of the
// smart pointers of comdef.h where __uuidof is its own macro. Part of Office
// Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception

#ifndef _INC_COMDEFSP
#define _INC_COMDEFSP

// The headers of #import need not declare these two.
#define OFFICE_TIDY_IUnknownPtr
#define OFFICE_TIDY_IDispatchPtr

// As with Microsoft's compiler, a pointer may be declared more than once.
template <typename Type> class _com_IIID_of {
public:
  typedef Type Interface;
  static Type *GetInterfacePtr() throw() { return 0; }
  static Type &GetInterface() throw() { return *GetInterfacePtr(); }
  static const IID &GetIID() throw() { return __uuidof(Type); }
};
#undef _COM_SMARTPTR_TYPEDEF
#define _COM_SMARTPTR_TYPEDEF(Interface, aIID)                                 \
  typedef _COM_SMARTPTR<_com_IIID_of<Interface>> Interface##Ptr

#ifdef __IUnknown_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IUnknown, __uuidof(IUnknown));
#endif
#ifdef __IDispatch_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IDispatch, __uuidof(IDispatch));
#endif
#ifdef __IClassFactory_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IClassFactory, __uuidof(IClassFactory));
#endif
#ifdef __IClassFactory2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IClassFactory2, __uuidof(IClassFactory2));
#endif
#ifdef __IMalloc_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IMalloc, __uuidof(IMalloc));
#endif
#ifdef __IMarshal_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IMarshal, __uuidof(IMarshal));
#endif
#ifdef __IStream_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IStream, __uuidof(IStream));
#endif
#ifdef __ISequentialStream_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ISequentialStream, __uuidof(ISequentialStream));
#endif
#ifdef __IStorage_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IStorage, __uuidof(IStorage));
#endif
#ifdef __ILockBytes_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ILockBytes, __uuidof(ILockBytes));
#endif
#ifdef __IMoniker_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IMoniker, __uuidof(IMoniker));
#endif
#ifdef __IBindCtx_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IBindCtx, __uuidof(IBindCtx));
#endif
#ifdef __IRunningObjectTable_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IRunningObjectTable, __uuidof(IRunningObjectTable));
#endif
#ifdef __IEnumVARIANT_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumVARIANT, __uuidof(IEnumVARIANT));
#endif
#ifdef __IEnumUnknown_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumUnknown, __uuidof(IEnumUnknown));
#endif
#ifdef __IEnumString_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumString, __uuidof(IEnumString));
#endif
#ifdef __IEnumMoniker_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumMoniker, __uuidof(IEnumMoniker));
#endif
#ifdef __IEnumSTATSTG_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumSTATSTG, __uuidof(IEnumSTATSTG));
#endif
#ifdef __IPersist_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPersist, __uuidof(IPersist));
#endif
#ifdef __IPersistStream_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPersistStream, __uuidof(IPersistStream));
#endif
#ifdef __IPersistStreamInit_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPersistStreamInit, __uuidof(IPersistStreamInit));
#endif
#ifdef __IPersistFile_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPersistFile, __uuidof(IPersistFile));
#endif
#ifdef __IPersistStorage_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPersistStorage, __uuidof(IPersistStorage));
#endif
#ifdef __IPersistPropertyBag_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPersistPropertyBag, __uuidof(IPersistPropertyBag));
#endif
#ifdef __IPropertyBag_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPropertyBag, __uuidof(IPropertyBag));
#endif
#ifdef __ITypeInfo_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITypeInfo, __uuidof(ITypeInfo));
#endif
#ifdef __ITypeLib_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITypeLib, __uuidof(ITypeLib));
#endif
#ifdef __ITypeComp_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITypeComp, __uuidof(ITypeComp));
#endif
#ifdef __ICreateTypeInfo_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ICreateTypeInfo, __uuidof(ICreateTypeInfo));
#endif
#ifdef __ICreateTypeLib_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ICreateTypeLib, __uuidof(ICreateTypeLib));
#endif
#ifdef __IErrorInfo_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IErrorInfo, __uuidof(IErrorInfo));
#endif
#ifdef __ICreateErrorInfo_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ICreateErrorInfo, __uuidof(ICreateErrorInfo));
#endif
#ifdef __ISupportErrorInfo_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ISupportErrorInfo, __uuidof(ISupportErrorInfo));
#endif
#ifdef __IErrorLog_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IErrorLog, __uuidof(IErrorLog));
#endif
#ifdef __IConnectionPoint_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IConnectionPoint, __uuidof(IConnectionPoint));
#endif
#ifdef __IConnectionPointContainer_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IConnectionPointContainer,
                      __uuidof(IConnectionPointContainer));
#endif
#ifdef __IEnumConnections_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumConnections, __uuidof(IEnumConnections));
#endif
#ifdef __IEnumConnectionPoints_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumConnectionPoints, __uuidof(IEnumConnectionPoints));
#endif
#ifdef __IProvideClassInfo_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IProvideClassInfo, __uuidof(IProvideClassInfo));
#endif
#ifdef __IProvideClassInfo2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IProvideClassInfo2, __uuidof(IProvideClassInfo2));
#endif
#ifdef __IOleObject_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleObject, __uuidof(IOleObject));
#endif
#ifdef __IOleClientSite_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleClientSite, __uuidof(IOleClientSite));
#endif
#ifdef __IOleContainer_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleContainer, __uuidof(IOleContainer));
#endif
#ifdef __IOleItemContainer_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleItemContainer, __uuidof(IOleItemContainer));
#endif
#ifdef __IOleInPlaceObject_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleInPlaceObject, __uuidof(IOleInPlaceObject));
#endif
#ifdef __IOleInPlaceActiveObject_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleInPlaceActiveObject,
                      __uuidof(IOleInPlaceActiveObject));
#endif
#ifdef __IOleInPlaceSite_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleInPlaceSite, __uuidof(IOleInPlaceSite));
#endif
#ifdef __IOleInPlaceFrame_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleInPlaceFrame, __uuidof(IOleInPlaceFrame));
#endif
#ifdef __IOleWindow_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleWindow, __uuidof(IOleWindow));
#endif
#ifdef __IOleControl_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleControl, __uuidof(IOleControl));
#endif
#ifdef __IOleControlSite_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleControlSite, __uuidof(IOleControlSite));
#endif
#ifdef __IOleCommandTarget_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleCommandTarget, __uuidof(IOleCommandTarget));
#endif
#ifdef __IOleLink_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IOleLink, __uuidof(IOleLink));
#endif
#ifdef __IViewObject_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IViewObject, __uuidof(IViewObject));
#endif
#ifdef __IViewObject2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IViewObject2, __uuidof(IViewObject2));
#endif
#ifdef __IDataObject_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IDataObject, __uuidof(IDataObject));
#endif
#ifdef __IDropTarget_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IDropTarget, __uuidof(IDropTarget));
#endif
#ifdef __IDropSource_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IDropSource, __uuidof(IDropSource));
#endif
#ifdef __IAdviseSink_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IAdviseSink, __uuidof(IAdviseSink));
#endif
#ifdef __IEnumFORMATETC_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumFORMATETC, __uuidof(IEnumFORMATETC));
#endif
#ifdef __IMessageFilter_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IMessageFilter, __uuidof(IMessageFilter));
#endif
#ifdef __IRootStorage_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IRootStorage, __uuidof(IRootStorage));
#endif
#ifdef __IServiceProvider_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IServiceProvider, __uuidof(IServiceProvider));
#endif
#ifdef __IObjectWithSite_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IObjectWithSite, __uuidof(IObjectWithSite));
#endif
#ifdef __IGlobalInterfaceTable_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IGlobalInterfaceTable, __uuidof(IGlobalInterfaceTable));
#endif
#ifdef __IClientSecurity_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IClientSecurity, __uuidof(IClientSecurity));
#endif
#ifdef __IServerSecurity_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IServerSecurity, __uuidof(IServerSecurity));
#endif
#ifdef __IMultiQI_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IMultiQI, __uuidof(IMultiQI));
#endif
#ifdef __IFont_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IFont, __uuidof(IFont));
#endif
#ifdef __IPicture_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPicture, __uuidof(IPicture));
#endif
#ifdef __IPictureDisp_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPictureDisp, __uuidof(IPictureDisp));
#endif
#ifdef __IFontDisp_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IFontDisp, __uuidof(IFontDisp));
#endif
#ifdef __IRunnableObject_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IRunnableObject, __uuidof(IRunnableObject));
#endif
#ifdef __IExternalConnection_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IExternalConnection, __uuidof(IExternalConnection));
#endif
#ifdef __IParseDisplayName_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IParseDisplayName, __uuidof(IParseDisplayName));
#endif
#ifdef __IPropertyPage_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPropertyPage, __uuidof(IPropertyPage));
#endif
#ifdef __IPropertyPageSite_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPropertyPageSite, __uuidof(IPropertyPageSite));
#endif
#ifdef __ISpecifyPropertyPages_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ISpecifyPropertyPages, __uuidof(ISpecifyPropertyPages));
#endif
#ifdef __IPropertyNotifySink_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPropertyNotifySink, __uuidof(IPropertyNotifySink));
#endif
#ifdef __IBindStatusCallback_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IBindStatusCallback, __uuidof(IBindStatusCallback));
#endif
#ifdef __IBinding_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IBinding, __uuidof(IBinding));
#endif
#ifdef __IBindHost_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IBindHost, __uuidof(IBindHost));
#endif
#ifdef __IPropertyStorage_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPropertyStorage, __uuidof(IPropertyStorage));
#endif
#ifdef __IPropertySetStorage_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPropertySetStorage, __uuidof(IPropertySetStorage));
#endif
#ifdef __ITypeInfo2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITypeInfo2, __uuidof(ITypeInfo2));
#endif
#ifdef __ITypeLib2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITypeLib2, __uuidof(ITypeLib2));
#endif
#ifdef __IDispatchEx_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IDispatchEx, __uuidof(IDispatchEx));
#endif
#ifdef __IActiveScript_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IActiveScript, __uuidof(IActiveScript));
#endif
#ifdef __IActiveScriptParse_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IActiveScriptParse, __uuidof(IActiveScriptParse));
#endif
#ifdef __IActiveScriptSite_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IActiveScriptSite, __uuidof(IActiveScriptSite));
#endif
#ifdef __IWebBrowser_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IWebBrowser, __uuidof(IWebBrowser));
#endif
#ifdef __IWebBrowser2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IWebBrowser2, __uuidof(IWebBrowser2));
#endif
#ifdef __IWebBrowserApp_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IWebBrowserApp, __uuidof(IWebBrowserApp));
#endif
#ifdef __IHTMLDocument_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IHTMLDocument, __uuidof(IHTMLDocument));
#endif
#ifdef __IHTMLDocument2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IHTMLDocument2, __uuidof(IHTMLDocument2));
#endif
#ifdef __IHTMLWindow2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IHTMLWindow2, __uuidof(IHTMLWindow2));
#endif
#ifdef __IHTMLElement_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IHTMLElement, __uuidof(IHTMLElement));
#endif
#ifdef __IXMLDOMDocument_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLDOMDocument, __uuidof(IXMLDOMDocument));
#endif
#ifdef __IXMLDOMDocument2_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLDOMDocument2, __uuidof(IXMLDOMDocument2));
#endif
#ifdef __IXMLDOMNode_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLDOMNode, __uuidof(IXMLDOMNode));
#endif
#ifdef __IXMLDOMNodeList_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLDOMNodeList, __uuidof(IXMLDOMNodeList));
#endif
#ifdef __IXMLDOMElement_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLDOMElement, __uuidof(IXMLDOMElement));
#endif
#ifdef __IXMLHttpRequest_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLHttpRequest, __uuidof(IXMLHttpRequest));
#endif
#ifdef __IXMLDOMNamedNodeMap_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLDOMNamedNodeMap, __uuidof(IXMLDOMNamedNodeMap));
#endif
#ifdef __IXMLDOMAttribute_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLDOMAttribute, __uuidof(IXMLDOMAttribute));
#endif
#ifdef __IXMLDOMParseError_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IXMLDOMParseError, __uuidof(IXMLDOMParseError));
#endif
#ifdef __IShellLinkA_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IShellLinkA, __uuidof(IShellLinkA));
#endif
#ifdef __IShellLinkW_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IShellLinkW, __uuidof(IShellLinkW));
#endif
#ifdef __IShellFolder_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IShellFolder, __uuidof(IShellFolder));
#endif
#ifdef __IShellView_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IShellView, __uuidof(IShellView));
#endif
#ifdef __IEnumIDList_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumIDList, __uuidof(IEnumIDList));
#endif
#ifdef __ITaskScheduler_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITaskScheduler, __uuidof(ITaskScheduler));
#endif
#ifdef __ITask_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITask, __uuidof(ITask));
#endif
#ifdef __ITaskTrigger_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITaskTrigger, __uuidof(ITaskTrigger));
#endif
#ifdef __IScheduledWorkItem_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IScheduledWorkItem, __uuidof(IScheduledWorkItem));
#endif
#ifdef __ITaskService_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITaskService, __uuidof(ITaskService));
#endif
#ifdef __ITaskFolder_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITaskFolder, __uuidof(ITaskFolder));
#endif
#ifdef __ITaskDefinition_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITaskDefinition, __uuidof(ITaskDefinition));
#endif
#ifdef __IRegisteredTask_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IRegisteredTask, __uuidof(IRegisteredTask));
#endif
#ifdef __IActionCollection_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IActionCollection, __uuidof(IActionCollection));
#endif
#ifdef __IAction_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IAction, __uuidof(IAction));
#endif
#ifdef __IExecAction_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IExecAction, __uuidof(IExecAction));
#endif
#ifdef __IComHandlerAction_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IComHandlerAction, __uuidof(IComHandlerAction));
#endif
#ifdef __ITriggerCollection_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITriggerCollection, __uuidof(ITriggerCollection));
#endif
#ifdef __ITrigger_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITrigger, __uuidof(ITrigger));
#endif
#ifdef __ITaskSettings_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ITaskSettings, __uuidof(ITaskSettings));
#endif
#ifdef __IPrincipal_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IPrincipal, __uuidof(IPrincipal));
#endif
#ifdef __IRegistrationInfo_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IRegistrationInfo, __uuidof(IRegistrationInfo));
#endif
#ifdef __IWbemLocator_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IWbemLocator, __uuidof(IWbemLocator));
#endif
#ifdef __IWbemServices_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IWbemServices, __uuidof(IWbemServices));
#endif
#ifdef __IWbemClassObject_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IWbemClassObject, __uuidof(IWbemClassObject));
#endif
#ifdef __IEnumWbemClassObject_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IEnumWbemClassObject, __uuidof(IEnumWbemClassObject));
#endif
#ifdef __IAccessible_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(IAccessible, __uuidof(IAccessible));
#endif
#ifdef __ICatRegister_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ICatRegister, __uuidof(ICatRegister));
#endif
#ifdef __ICatInformation_INTERFACE_DEFINED__
_COM_SMARTPTR_TYPEDEF(ICatInformation, __uuidof(ICatInformation));
#endif

#endif // _INC_COMDEFSP
