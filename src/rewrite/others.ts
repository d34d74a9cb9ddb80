// The languages whose comments are known, and whose references are not written yet: one row each.
import type { Comments } from './form.ts';
import type { Language } from './language.ts';
import { formsOf, type Manner } from './otherForms.ts';

const slashes: Comments = { line: '//', block: ['/*', '*/'] };
const hash: Comments = { line: '#' };
/** Behind a value, `#` would be part of the value. */
const hashAlone: Comments = { line: '#', alone: true };
const dashes: Comments = { line: '--' };
const semicolon: Comments = { line: ';' };
const percent: Comments = { line: '%' };
const apostrophe: Comments = { line: "'" };
const markup: Comments = { block: ['<!--', '-->'] };
const stars: Comments = { block: ['/*', '*/'] };
const none: Comments = {};

/** Title, VS Code's ids, comments, manner of quoting, and where it helps endings of file names. */
type Row = readonly [title: string, ids: string, comments: Comments, manner: Manner, extensions?: string];

const rows: readonly Row[] = [
  ['C', 'c', slashes, 'c', 'c h'],
  ['C++', 'cpp cuda-cpp', slashes, 'cpp', 'cc cpp cxx hpp hh cu'],
  ['Objective-C', 'objective-c objective-cpp', slashes, 'c', 'm mm'],
  ['C#', 'csharp', slashes, 'csharp', 'cs csx'],
  ['Java', 'java', slashes, 'triple', 'java'],
  ['Kotlin', 'kotlin kotlinscript', slashes, 'triple', 'kt kts'],
  ['Scala', 'scala', slashes, 'triple', 'scala sc sbt'],
  ['Groovy', 'groovy gradle jenkinsfile', slashes, 'triple', 'groovy gradle'],
  ['Swift', 'swift', slashes, 'triple', 'swift'],
  ['Dart', 'dart', slashes, 'triple', 'dart'],
  ['Rust', 'rust', slashes, 'rust', 'rs'],
  ['Zig', 'zig', { line: '//' }, 'c', 'zig'],
  ['D', 'd', slashes, 'templates', 'd'],
  ['PHP', 'php hack', slashes, 'php', 'php'],
  ['F#', 'fsharp', { line: '//', block: ['(*', '*)'] }, 'triple', 'fs fsx fsi'],
  ['Haxe', 'haxe', slashes, 'c', 'hx'],
  ['Vala', 'vala', slashes, 'triple', 'vala'],
  ['Solidity', 'solidity', slashes, 'c', 'sol'],
  ['Verilog', 'verilog systemverilog', slashes, 'double', 'v sv'],
  ['a shader', 'hlsl shaderlab glsl wgsl metal', slashes, 'c', 'hlsl glsl wgsl'],
  ['Odin', 'odin', slashes, 'templates', 'odin'],
  ['V', 'v', slashes, 'c'],
  ['Apex', 'apex apex-anon', slashes, 'c', 'cls'],
  ['ActionScript', 'actionscript', slashes, 'c', 'as'],
  ['Protocol Buffers', 'proto proto3 protobuf', slashes, 'c', 'proto'],
  ['Thrift', 'thrift', slashes, 'c', 'thrift'],
  ['QML', 'qml', slashes, 'templates', 'qml'],
  ['ReScript', 'rescript reason', slashes, 'templates', 'res re'],
  ['Bicep', 'bicep', slashes, 'triple', 'bicep'],
  ['Prisma', 'prisma', { line: '//' }, 'double', 'prisma'],
  ['Typst', 'typst', slashes, 'double', 'typ'],
  ['CUE', 'cue', { line: '//' }, 'triple', 'cue'],
  ['Cypher', 'cypher', slashes, 'c', 'cypher cyp'],
  ['Stata', 'stata', { line: '//' }, 'double', 'do'],
  ['Stylus', 'stylus', slashes, 'c', 'styl'],
  ['AL', 'al', slashes, 'c'],
  ['Move', 'move', slashes, 'c', 'move'],
  ['ANTLR', 'antlr antlr4', slashes, 'c', 'g4'],
  ['Jsonnet', 'jsonnet libsonnet', slashes, 'both', 'jsonnet libsonnet'],
  ['Graphviz', 'dot', slashes, 'double', 'dot gv'],
  ['Pascal', 'pascal objectpascal delphi', { line: '//', block: ['{', '}'] }, 'none', 'pas dpr'],
  ['SCSS', 'scss', slashes, 'c', 'scss'],
  ['Less', 'less', slashes, 'c', 'less'],
  ['Sass', 'sass', { line: '//' }, 'c', 'sass'],
  ['JSON with comments', 'jsonc json5 code-workspace', slashes, 'c', 'jsonc json5 code-workspace'],
  ['CSS', 'css postcss tailwindcss', stars, 'c', 'css pcss'],
  ['SAS', 'sas', stars, 'none', 'sas'],

  ['Ruby', 'ruby', hash, 'heredocs', 'rb rake gemspec ru'],
  ['Perl', 'perl perl6 raku', hash, 'heredocs', 'pl pm raku'],
  ['R', 'r', hash, 'both', 'r'],
  ['Julia', 'julia', hash, 'triple', 'jl'],
  ['Elixir', 'elixir', hash, 'triple', 'ex exs'],
  ['Crystal', 'crystal', hash, 'heredocs', 'cr'],
  ['Nim', 'nim nimble', hash, 'triple', 'nim'],
  ['CoffeeScript', 'coffeescript', hash, 'triple', 'coffee'],
  ['PowerShell', 'powershell', { line: '#', block: ['<#', '#>'] }, 'powershell', 'ps1 psm1 psd1'],
  ['fish', 'fish', hash, 'both', 'fish'],
  ['Terraform', 'terraform terraform-vars hcl opentofu packer nomad', hash, 'hcl', 'tf tfvars hcl tofu'],
  ['TOML', 'toml', hash, 'toml', 'toml'],
  ['Starlark', 'starlark bazel skylark tiltfile', hash, 'triple', 'bzl star'],
  ['Mojo', 'mojo', hash, 'triple', 'mojo'],
  ['Snakemake', 'snakemake', hash, 'triple', 'smk'],
  ['Cython', 'cython', hash, 'triple', 'pyx pxd'],
  ['GDScript', 'gdscript', hash, 'triple', 'gd'],
  ['Nix', 'nix', { line: '#', block: ['/*', '*/'] }, 'nix', 'nix'],
  ['GraphQL', 'graphql', hash, 'triple', 'graphql gql'],
  ['CMake', 'cmake', hash, 'multiline', 'cmake'],
  ['Tcl', 'tcl', { line: '#', alone: true }, 'multiline', 'tcl'],
  ['AWK', 'awk', hash, 'double', 'awk'],
  ['jq', 'jq', hash, 'double', 'jq'],
  ['Puppet', 'puppet', hash, 'both', 'pp'],
  ['Janet', 'janet', hash, 'multiline', 'janet'],
  ['nginx', 'nginx', hash, 'both'],
  ['a requirements file', 'pip-requirements', hash, 'none'],
  ['Just', 'just', hashAlone, 'none'],
  ['Caddy', 'caddyfile', hash, 'double'],
  ['Rego', 'rego', hash, 'templates', 'rego'],
  ['Ruby on Rails configuration', 'haml', { line: '-#', alone: true }, 'none', 'haml'],

  ['a .env file', 'dotenv env', hashAlone, 'none'],
  ['a properties file', 'properties java-properties spring-boot-properties', hashAlone, 'none', 'properties'],
  ['an INI file', 'ini', { line: ';', alone: true }, 'none', 'ini'],
  ['a Git file', 'gitconfig gitattributes git-rebase git-config', hashAlone, 'none'],
  ['an ignore file', 'ignore gitignore', hashAlone, 'none'],
  ['EditorConfig', 'editorconfig', hashAlone, 'none', 'editorconfig'],
  ['a Dockerfile', 'dockerfile', hashAlone, 'none', 'dockerfile'],
  ['a makefile', 'makefile', hashAlone, 'none', 'mk'],
  ['Apache configuration', 'apacheconf apache', hashAlone, 'none'],
  ['SSH configuration', 'ssh_config sshd_config', hashAlone, 'none'],
  ['a systemd unit', 'systemd-unit-file systemd-conf', hashAlone, 'none', 'service'],
  ['Gherkin', 'feature cucumber gherkin', hashAlone, 'none', 'feature'],
  ['an HTTP request', 'http rest hurl', hashAlone, 'none', 'http rest hurl'],
  ['Robot Framework', 'robotframework robot', hashAlone, 'none', 'robot'],
  ['gettext', 'po gettext', hashAlone, 'none', 'po'],
  ['a crontab', 'crontab', hashAlone, 'none'],

  ['SQL', 'sql mysql pgsql postgres plsql tsql sqlite snowflake-sql bigquery hive-sql', dashes, 'sql', 'sql'],
  ['Lua', 'lua luau', { line: '--' }, 'lua', 'lua luau'],
  ['Haskell', 'haskell literate-haskell purescript', dashes, 'double', 'hs purs'],
  ['Elm', 'elm', dashes, 'triple', 'elm'],
  ['Ada', 'ada', dashes, 'none', 'adb ads'],
  ['VHDL', 'vhdl', dashes, 'none', 'vhd vhdl'],
  ['AppleScript', 'applescript', dashes, 'multiline', 'applescript'],
  ['Lean', 'lean lean4 agda idris', dashes, 'multiline', 'lean agda idr'],
  ['Dhall', 'dhall', dashes, 'nix', 'dhall'],

  ['Clojure', 'clojure', semicolon, 'multiline', 'clj cljs cljc edn'],
  [
    'Lisp',
    'lisp commonlisp scheme racket elisp emacs-lisp fennel',
    semicolon,
    'multiline',
    'lisp el scm rkt fnl',
  ],
  ['assembly', 'asm asm-intel-x86-generic nasm masm llvm', semicolon, 'none', 'asm'],
  ['AutoHotkey', 'ahk ahk2 autohotkey autoit nsis', semicolon, 'double', 'ahk au3 nsi'],
  ['WebAssembly text', 'wat wasm-text', { line: ';;' }, 'double', 'wat'],

  ['LaTeX', 'latex tex latex-expl3 context', percent, 'none', 'tex'],
  ['Erlang', 'erlang', percent, 'multiline', 'erl hrl'],
  ['Prolog', 'prolog', percent, 'none', 'prolog'],
  ['MATLAB', 'matlab octave', percent, 'none'],

  ['Visual Basic', 'vb vbscript vba vbs', apostrophe, 'none', 'vb vbs bas'],
  ['BrightScript', 'brightscript brighterscript', apostrophe, 'none', 'brs'],
  ['a batch file', 'bat', { line: 'REM', alone: true }, 'none', 'bat cmd'],
  ['Vim script', 'viml vim', { line: '"', alone: true }, 'none', 'vim'],
  ['Fortran', 'fortran-modern FortranFreeForm fortran', { line: '!' }, 'none', 'f90 f95 f03'],
  ['COBOL', 'cobol', { line: '*>' }, 'none', 'cob cbl'],
  ['ABAP', 'abap', { line: '"', alone: true }, 'none', 'abap'],

  ['HTML', 'html', markup, 'markup', 'html htm'],
  [
    'XML',
    'xml xsl xsd svg dtd xaml msbuild wsdl plist',
    markup,
    'markup',
    'xml svg xsl xsd plist csproj config',
  ],
  ['a Vue component', 'vue', markup, 'markup', 'vue'],
  ['a Svelte component', 'svelte', markup, 'markup', 'svelte'],
  ['Astro', 'astro', markup, 'markup', 'astro'],
  ['Angular template', 'angular', markup, 'markup'],
  ['Markdown', 'markdown mdc', markup, 'markdown', 'md markdown'],
  ['MDX', 'mdx', { block: ['{/*', '*/}'] }, 'markdown', 'mdx'],
  [
    'a Jinja template',
    'jinja jinja-html jinja-yaml django-html django-txt twig nunjucks',
    { block: ['{#', '#}'] },
    'none',
    'j2 jinja twig njk',
  ],
  ['Handlebars', 'handlebars mustache', { block: ['{{!--', '--}}'] }, 'none', 'hbs mustache'],
  ['an embedded template', 'erb html.erb ejs', { block: ['<%#', '%>'] }, 'none', 'erb ejs'],
  ['JSP', 'jsp', { block: ['<%--', '--%>'] }, 'none', 'jsp'],
  ['Blade', 'blade', { block: ['{{--', '--}}'] }, 'none'],
  ['Razor', 'razor aspnetcorerazor', { block: ['@*', '*@'] }, 'none', 'cshtml razor'],
  ['FreeMarker', 'ftl freemarker', { block: ['<#--', '-->'] }, 'none', 'ftl'],
  ['Pug', 'jade pug', { line: '//-', alone: true }, 'none', 'pug jade'],
  ['OCaml', 'ocaml ocaml.interface sml', { block: ['(*', '*)'] }, 'multiline', 'ml mli sml'],
  ['Mathematica', 'wolfram mathematica', { block: ['(*', '*)'] }, 'multiline', 'wl nb'],
  ['reStructuredText', 'restructuredtext', { line: '..', alone: true }, 'none', 'rst'],

  ['JSON', 'json jsonl json-ld geojson', none, 'double', 'json jsonl ipynb lock map'],
  ['plain text', 'plaintext', none, 'none', 'txt'],
  ['a log', 'log Log', none, 'none', 'log'],
  ['CSV', 'csv tsv', none, 'none', 'csv tsv'],
  ['a diff', 'diff', none, 'none', 'diff patch'],
];

const browser =
  'The code of a component is sent to the browser, where there is no environment and everybody can read a token: let the server use it instead.';
const refusals: Readonly<Record<string, string>> = {
  'a .env file':
    'A .env file is a place where values belong: leave the token here, and see that git ignores the file.',
  JSON: 'JSON itself expands nothing: take the token out, and let the program that reads this file take it from the environment.',
  'JSON with comments':
    'JSON itself expands nothing: take the token out, and let the program that reads this file take it from the environment.',
  'a Vue component': browser,
  'a Svelte component': browser,
  HTML: 'A page is sent to the browser, where everybody can read a token: let the server use it instead.',
};

/** File names that mean one of these languages, whatever the editor calls it. */
const paths: Readonly<Record<string, readonly RegExp[]>> = {
  'a .env file': [/(?:^|\/)\.(?:env(?:\.[\w.-]+)?|flaskenv|dev\.vars)$/, /\.env$/],
  'a Dockerfile': [/(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/],
  'a makefile': [/(?:^|\/)(?:GNU)?[Mm]akefile(?:\.\w+)?$/],
  'an INI file': [/(?:^|\/)\.(?:npmrc|pypirc|netrc)$/],
  JSON: [/(?:^|\/)(?:package-lock\.json|composer\.lock|Pipfile\.lock)$/],
};

/** The rows as entries of the table. */
export const others: readonly Language[] = rows.map(([title, ids, comments, manner, extensions]) => {
  const known = comments === none ? {} : { comments };
  const refusal = refusals[title];
  const named = paths[title];
  return {
    title,
    ids: ids.split(' '),
    forms: formsOf(comments, manner),
    ...known,
    ...(extensions === undefined ? {} : { extensions: extensions.split(' ') }),
    ...(named ? { paths: named } : {}),
    ...(refusal === undefined ? {} : { refusal }),
  };
});
