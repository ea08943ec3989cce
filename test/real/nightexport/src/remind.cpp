// remind.exe - a reminder in the user's calendar, when he logs on
#include "comhelp.h"

int WINAPI WinMain(HINSTANCE, HINSTANCE, LPSTR, int)
{
	ComInit init;
	DispObject outlook;
	if (!outlook.Create("Outlook.Application"))
		return 1;
	DispObject session = outlook.Get(L"Session");
	return 0;
}
