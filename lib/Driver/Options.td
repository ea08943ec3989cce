//===- Options.td - office-tidy's command line ----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

include "llvm/Option/OptParser.td"

// Which commands an option is for.
def RunVis : OptionVisibility;     // the analysis
def ListVis : OptionVisibility;    // creations, entry-points, programs, why
def CatalogVis : OptionVisibility; // catalog
def ExtractVis : OptionVisibility; // extract
def TypelibVis : OptionVisibility; // typelib

defvar Whole = [RunVis, ListVis];
defvar Listed = [RunVis, ListVis, CatalogVis];
defvar Configured = [RunVis, ListVis, CatalogVis, ExtractVis];
defvar Anything = [RunVis, ListVis, CatalogVis, ExtractVis, TypelibVis];
defvar Every = [RunVis, ListVis, ExtractVis];

// An option with a value: `--name VALUE` and `--name=VALUE`.
multiclass Value<string name, string help, string value,
                 list<OptionVisibility> visibility> {
  def NAME : Separate<["--"], name>, MetaVarName<value>, HelpText<help>,
             Visibility<visibility>;
  def NAME#_EQ : Joined<["--"], name#"=">, Alias<!cast<Separate>(NAME)>,
                 Visibility<visibility>;
}

def build : Separate<["-"], "p">, MetaVarName<"<folder>">, Visibility<Whole>,
    HelpText<"The build folder, which holds compile_commands.json, or a\n"
             "folder with projects, or a project or solution.\n"
             "Default: the nearest, here or above, or in 'build' there">;
def build_EQ : Joined<["-"], "p=">, Alias<build>, Visibility<Whole>;

defm configuration : Value<"configuration",
    "Of projects: 'Release|Win32', or either part.\n"
    "Default: Release; x64, else Win32",
    "<name>", Whole>;
def jobs : JoinedOrSeparate<["-"], "j">, MetaVarName<"<number>">,
    Visibility<Whole>,
    HelpText<"Translation units to extract at once.\n"
             "Default: as many as there are cores">;
defm timeout : Value<"timeout",
    "What one translation unit may take. Default: 300; 0: no limit",
    "<seconds>", Whole>;
defm memory : Value<"memory",
    "What one translation unit may take. Default: 4096; 0: no limit",
    "<megabytes>", Whole>;
def root : Separate<["--"], "root">, MetaVarName<"<folder>">,
    Visibility<Every>,
    HelpText<"What paths are relative to. Default: the nearest folder\n"
             "that holds all sources and .git or .office-tidy.yaml">,
    HelpTextForVariants<[ExtractVis],
             "What paths are relative to. Default: here">;
def root_EQ : Joined<["--"], "root=">, Alias<root>, Visibility<Every>;
def config : Separate<["--"], "config">, MetaVarName<"<file>">,
    Visibility<Configured>,
    HelpText<"The configuration. Default: .office-tidy.yaml, from the\n"
             "build folder upwards, else from here upwards">,
    HelpTextForVariants<[ExtractVis, CatalogVis],
             "The configuration. Default: none">;
def config_EQ : Joined<["--"], "config=">, Alias<config>,
    Visibility<Configured>;
defm import_path : Value<"import-path",
    "A folder with type libraries that the sources #import, or with the\n"
    ".tlh files that MSVC made of them. May be repeated", "<folder>", Every>;
defm facts_dir : Value<"facts-dir",
    "Where facts are kept. Default: .office-tidy in the build folder",
    "<folder>", Whole>;
def format : Separate<["--"], "format">, MetaVarName<"<format>">,
    Visibility<Listed>,
    HelpText<"How to print: text (the default) or sarif">,
    HelpTextForVariants<[ListVis, CatalogVis],
             "How to print: text (the default) or json">;
def format_EQ : Joined<["--"], "format=">, Alias<format>,
    Visibility<Listed>;
def output : Separate<["-"], "o">, MetaVarName<"<file>">,
    Visibility<Anything>,
    HelpText<"Where to print. Default: standard output">,
    HelpTextForVariants<[ExtractVis], "The facts file to write">;
defm color : Value<"color",
    "Colour the text: auto (the default), always or never", "<when>", [RunVis]>;
def quiet : Flag<["--"], "quiet">, Visibility<Whole>,
    HelpText<"Print no summary">,
    HelpTextForVariants<[ListVis],
             "Don't name the translation units that are missing">;

defm directory : Value<"directory",
    "Where the compile command runs. Default: here", "<folder>", [ExtractVis]>;
defm output_name : Value<"output-name",
    "What the translation unit is compiled into, for the facts",
    "<name>", [ExtractVis]>;
def dump_facts : Flag<["--"], "dump">, Visibility<[ExtractVis]>,
    HelpText<"Print the facts as text">;

def help : Flag<["--"], "help">, Visibility<Anything>, HelpText<"Print this">;
def help_short : Flag<["-"], "h">, Alias<help>, Visibility<Anything>;
def version : Flag<["--"], "version">, Visibility<Anything>,
    HelpText<"Print the version">;
