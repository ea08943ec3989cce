#import "C:\Program Files\msoutl.olb" no_namespace rename("CopyFile", "OlCopyFile") \
  exclude("A", "B") raw_method_prefix("r_") high_property_prefixes("g", "p", "pr")
  %: /* c */ im\
port <mso.dll> // rest
??=import "progid:Outlook.Application.9" named_guids tlbid(2)
#import "libid:{00062FFF-0000-0000-C000-000000000046}" version("9.4") lcid("9")
const char *R = R"x(
#import "no.tlb"
)x";
#import "x.dll\3" inject_statement("int \"i\";" "more")
#import NAME HOW
#import
