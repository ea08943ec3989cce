// view.exe - the orders, in Excel, whenever somebody wants them
#include "comhelp.h"

int main()
{
	ComInit init;
	DispObject excel;
	return excel.Create("Excel.Application") ? 0 : 1;
}
