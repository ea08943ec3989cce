# nmake makefile
CFLAGS = /nologo /MT /O2 /W3 /DWIN32 /D_WINDOWS
LIBS = kernel32.lib ole32.lib oleaut32.lib uuid.lib

all: guestbook.dll gbadmin.exe

guestbook.dll: src\gb.obj src\notify.obj
	link /nologo /dll /def:src\gb.def /out:$@ $** $(LIBS)

gbadmin.exe: admin\gbadmin.obj src\notify.obj
	link /nologo /out:$@ $** $(LIBS)
