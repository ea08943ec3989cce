#define IDD_MAIN_DIALOG                 102
#define IDC_TO                          1000
#define IDC_SEND                        1001
