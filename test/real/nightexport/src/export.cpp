// export.exe - writes the day's orders into a Word document. Run by the Task Scheduler.
#include "comhelp.h"
#include <iostream>
#include <fstream>

using namespace std;

struct Order { wstring number, customer; double total; };

static vector<Order> ReadOrders(const char* file)
{
	vector<Order> orders;
	wifstream in(file);
	Order o;
	while (in >> o.number >> o.customer >> o.total)
		orders.push_back(o);
	return orders;
}

static int Export(const vector<Order>& orders)
{
	ComInit init;
	DispObject word;
	if (!word.Create("Word.Application"))
	{
		cerr << "Word is not installed" << endl;
		return 1;
	}
	DispObject docs = word.Get(L"Documents");
	DispObject doc = docs.Call(L"Add");
	for (vector<Order>::const_iterator i = orders.begin(); i != orders.end(); ++i)
		doc.Put(L"Title", i->number.c_str());
	word.Call(L"Quit");
	return 0;
}

int main(int argc, char* argv[])
{
	if (argc != 2)
	{
		cerr << "export file" << endl;
		return 2;
	}
	return Export(ReadOrders(argv[1]));
}
