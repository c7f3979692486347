/**
 * The scanner of `argv/` in the language that bash (3.2 and later) and zsh (as ksh) have in common, over tables of its own, and
 * what `complete` makes of it. `_linstor_add WORD |DESCRIPTION [MORE]`, `_linstor_add_lines LINES`, `_linstor_begun LINES`, which
 * sets l_begun to those that may begin with what is typed, and `_linstor_look TABLE WORD`, which sets what a table knows of a word and fails for a
 * word that it does not know, are the shell's own. No program is started but for live
 * names. zsh ties `path`, `words` and others to meanings of its own, hence the l_ in front of every variable.
 */
export const POSIX_CORE = String.raw`
# What may stand at the cursor: the words before it are in l_words, what is typed of it in l_cur.
_linstor_complete() {
  local l_at='' l_names='' l_leaf='' l_set='' l_args='' l_columns='' l_opts='' l_hidden='' l_raw='' l_mixed='' l_shadowed=''
  local l_open='' l_specs='' l_like='' l_option='' l_excludes='' l_added='' l_global='' l_glued='' l_has='' l_many=''
  local l_used=' ' l_groups=' ' l_taken=$'\n' l_prefix='' l_password='' l_w
  local l_positions l_given l_globals
  l_positions=() l_given=() l_globals=()
  _linstor_look table "$l_at"
  for l_w in ${'${'}l_words[@]+"${'${'}l_words[@]}"}; do
    _linstor_take "$l_w" || return 0
  done
  _linstor_at_cursor
}

# One word before the cursor; fails where it is not known what may follow.
_linstor_take() {
  if [[ -n $l_open ]] && _linstor_is_value "$1"; then
    _linstor_take_value "$1"
    case $l_open in one|maybe) l_open= ;; *) l_open=any ;; esac
    return 0
  fi
  l_open=
  if [[ -z $l_raw && $1 == -- ]]; then
    l_raw=1 l_names=
    [[ -n $l_leaf ]]
  elif [[ -z $l_raw ]] && ! _linstor_is_word "$1"; then
    _linstor_take_option "$1"
  elif [[ -n $l_names ]] && _linstor_step "$1"; then
    l_mixed=
  else
    [[ -n $l_leaf && (-z $l_names || -n $l_mixed) ]] || return 1
    l_names=
    l_positions+=("$1")
  fi
}

# A word that stands for itself: no option, or a text with blanks that does not begin with one.
_linstor_is_word() {
  [[ $1 == -?* && -n ${'${'}1//[-0-9.]/} ]] || return 0
  [[ $1 == *' '* ]] || return 1
  local l_front=${'${'}1:0:2} l_all=$'\n'$_linstor_opts_0$'\n'$_linstor_hidden_0$'\n' l_own=$'\n'$l_opts$'\n'$l_hidden
  [[ $1 != --* ]] || l_front=${'${'}1%%=*}
  [[ -n $l_set ]] || l_own=$l_all
  [[ $l_own != *$'\n'"$l_front"* && ($1 != --* || $l_all != *$'\n'"$l_front"[\|$'\n']*) ]]
}

# A value of the open option, also one that looks like an option.
_linstor_is_value() {
  # zsh sets these to what was found.
  local MATCH MBEGIN MEND match mbegin mend
  [[ -z $l_like || ! $1 =~ $l_like ]] || return 0
  [[ -z $l_like || $l_open != maybe ]] && [[ $1 != -- ]] && _linstor_is_word "$1"
}

_linstor_at_cursor() {
  if [[ $l_open == one || $l_open == some ]]; then
    _linstor_values "$l_specs"
  elif [[ -z $l_raw && $l_cur == -* ]]; then
    if [[ $l_cur == --*=* || $l_cur == -[!-]?* ]] && _linstor_split "$l_cur" && [[ -n $l_has ]]; then
      l_prefix=${'${'}l_cur%"$l_glued"} l_cur=$l_glued
      _linstor_values "$l_specs"
    else
      _linstor_options
    fi
  else
    [[ -z $l_open ]] || _linstor_values "$l_specs"
    _linstor_names
    [[ -z $l_leaf ]] || _linstor_arguments
  fi
}

# Follows a command word: by its full name, an alias or an unambiguous beginning.
_linstor_step() {
  local l_w l_name='' l_some='' l_stem='' l_names_here=$l_names l_leaf_here=$l_leaf IFS=$'\n'
  l_names= l_leaf=
  if [[ -n $1 && $1 != *' '* ]] && _linstor_look table "${'${'}l_at:+$l_at }$1"; then
    l_at=${'${'}l_at:+$l_at }$1
    return 0
  fi
  l_names=$l_names_here l_leaf=$l_leaf_here
  if ! _linstor_look alias "$l_at/$1"; then
    for l_w in $l_names; do
      l_w=${'${'}l_w%%|*}
      [[ -n $1 && $l_w == "$1"* ]] || continue
      [[ -n $l_stem ]] || l_stem=$l_w
      [[ $l_w != "$1" ]] || break
      [[ $l_w == "$l_stem"* ]] || return 1
    done
    # Between the options of a noun that is a command itself only a full name is a command word.
    [[ -z $l_leaf || -z $l_mixed || $l_stem == "$1" ]] || return 1
    l_name=$l_stem
  fi
  [[ -n $l_name ]] || return 1
  l_at=${'${'}l_at:+$l_at }$l_name l_names= l_leaf=
  _linstor_look table "$l_at"
}

# Finds an option by its spelling or an unambiguous beginning of a long one, the command's own first.
_linstor_lookup() {
  l_global= l_many=
  [[ -z $l_set ]] || ! _linstor_find "$1" $l_set "$l_opts"$'\n'"$l_hidden" || return 0
  l_global=1
  [[ -z $l_many ]] && _linstor_find "$1" 0 "$_linstor_opts_0"$'\n'"$_linstor_hidden_0"
}

# Finds an option in a table; what begins several options means the one that is older than the others.
_linstor_find() {
  local l_w l_pass l_found IFS=$'\n'
  _linstor_known "$1" $2 && return 0
  [[ $1 == --?* ]] || return 1
  for l_pass in old new; do
    l_found=
    for l_w in $3; do
      [[ $l_w == "$1"* ]] && _linstor_known "${'${'}l_w%%|*}" $2 && [[ ${'${'}l_added:-old} == $l_pass ]] || continue
      [[ -z $l_found || $l_found == $l_option ]] || l_many=1
      l_found=$l_option
    done
    [[ -z $l_many ]] || return 1
    [[ -z $l_found ]] || { _linstor_known "$l_found" $2; return; }
  done
  return 1
}

# What a table knows of the full spelling of an option.
_linstor_known() {
  l_specs= l_excludes= l_added= l_like=
  _linstor_look option_$2 "$1"
}

# The last option of a word, and whether something is glued to it. Those bundled before it are noted.
_linstor_split() {
  local l_word=$1
  l_glued= l_has=
  case $1 in
    --*=*) l_word=${'${'}1%%=*} l_glued=${'${'}1#*=} l_has=1 ;;
    --*) ;;
    -??*) l_word=${'${'}1:0:2} l_glued=${'${'}1:2} l_has=1 ;;
  esac
  _linstor_lookup "$l_word" || return 1
  if [[ $l_open == nothing && -n $l_has && $1 != --* && $l_glued != =* ]]; then
    _linstor_note
    _linstor_split "-$l_glued"
  elif [[ $1 != --* ]]; then
    l_glued=${'${'}l_glued#=}
  fi
}

_linstor_note() {
  l_used+="$l_global$l_option "
  [[ -z $l_excludes ]] || l_groups+="$l_excludes "
  [[ -z $l_global || $l_option == --password ]] || l_globals+=("$l_option")
  # Nothing but an option of its own decides that a noun is the command.
  [[ -n $l_global ]] || l_names=
}

_linstor_take_option() {
  l_mixed=1
  if _linstor_split "$1"; then _linstor_note; else l_open=; fi
  [[ $l_open != nothing ]] || l_open=
  [[ -n $l_has && -n $l_open ]] || return 0
  _linstor_take_value "$l_glued"
  l_open=
}

# A value of the option before it.
_linstor_take_value() {
  l_taken+="$l_global$l_option=$1"$'\n'
  case $l_specs in @*) l_given+=("${'${'}l_specs#@}=$1") ;; esac
  [[ -n $l_global ]] || return 0
  if [[ $l_option == --password ]]; then l_password=$1; else l_globals+=("$1"); fi
}

_linstor_names() {
  local l_name='' l_some=''
  _linstor_add_lines "$l_names"
  # Hidden words are found under their names and set l_some.
  [[ -z $l_some && -n $l_cur && -n $l_names ]] && _linstor_look alias "$l_at/$l_cur" && [[ -z $l_some ]] || return 0
  _linstor_add "$l_cur" "|$l_name"
}

# Long spellings, short ones too after a lone dash; hidden ones only when nothing else begins so.
_linstor_options() {
  local l_some=
  _linstor_offer "$l_opts" ''
  _linstor_offer "$_linstor_opts_0" 1
  [[ -z $l_some && $l_cur == --?* ]] || return 0
  _linstor_offer "$l_hidden" ''
  _linstor_offer "$_linstor_hidden_0" 1
}

# Those of a table that are not given, nor excluded by one that is, nor hidden by one of the command's own; one long spelling each.
# What a line says between the word and its description: the spelling that is offered, "each" if more than once, what excludes it.
_linstor_offer() {
  local l_w l_name l_about l_rest l_begun='' IFS=$'\n'
  l_global=$2
  _linstor_begun "$1"
  for l_w in $l_begun; do
    [[ $l_w == "$l_cur"* ]] || continue
    l_name=${'${'}l_w%%|*} l_option=$l_name l_open='' l_excludes=''
    l_about=${'${'}l_w#"$l_name"}
    case $l_about in
      '') ;;
      '||'*) l_about=${'${'}l_about#|} ;;
      *)
        l_rest=${'${'}l_about#|} l_about=${'${'}l_about#|*|}
        l_rest=${'${'}l_rest%%|*}
        l_option=${'${'}l_rest%% *} l_excludes=${'${'}l_rest##* } l_rest=${'${'}l_rest#* }
        l_open=${'${'}l_rest%% *}
        ;;
    esac
    [[ $l_name == "$l_option" || $l_name == -[!-] || $l_option != "$l_cur"* ]] || continue
    [[ $l_open == each || $l_used != *" $l_global$l_option "* ]] || continue
    [[ -z $l_excludes || $l_groups != *" $l_excludes "* ]] || continue
    [[ -z $l_global || -z $l_shadowed || $'\n'$l_shadowed$'\n' != *$'\n'"$l_name"$'\n'* ]] || continue
    l_some=1
    _linstor_add "$l_name" "$l_about"
  done
}

# Each line of l_args holds the specs that the positional word of that number may have, * the one for all further words.
_linstor_arguments() {
  local l_w l_line='' IFS=$'\n'
  set -- $l_args
  l_option= l_global=
  for l_w in ${'${'}l_positions[@]+"${'${'}l_positions[@]}"}; do
    [[ $# -gt 0 ]] || break
    _linstor_given "${'${'}1#\*}" "$l_w"
    # The first word of a list has a line of its own before that of all others.
    [[ $1 != \** && ${'${'}2-} != "*$1" ]] || l_taken+="=$l_w"$'\n'
    [[ $1 == \** ]] || shift
  done
  [[ $# -eq 0 ]] || l_line=${'${'}1#\*}
  if [[ -n $l_line ]]; then
    _linstor_values "$l_line"
  elif [[ -z $l_cur$l_raw$l_open$l_names ]]; then
    l_cur=--
    _linstor_options
  fi
}

_linstor_given() {
  local l_spec=${'${'}1%%|*}
  case $l_spec in
    @*) l_given+=("${'${'}l_spec#@}=$2") ;;
    '#'*) l_given+=("property-keys=$2") ;;
  esac
}

_linstor_values() {
  local l_spec IFS='|'
  for l_spec in $1; do _linstor_value "$l_spec"; done
}

_linstor_value() {
  case $1 in
    =*) _linstor_choices "${'${'}1#=}" '' ;;
    ,*) _linstor_choices "${'${'}1#,}" "${'${'}l_cur%"${'${'}l_cur##*,}"}" more ;;
    ^) _linstor_columns ;;
    '&') _linstor_choices "$l_columns" '' more ;;
    %) _linstor_sizes ;;
    '!') _linstor_local_files ;;
    '?') _linstor_help ;;
    '#'*) _linstor_key "${'${'}1#?}" ;;
    '~'*) _linstor_property_value ;;
    @*) _linstor_live "${'${'}1#@}" ;;
  esac
}

# Columns may have a sign: -name, +uuid.
_linstor_columns() {
  local l_item=${'${'}l_cur##*,} l_sign=
  case $l_item in [+-]*) l_sign=${'${'}l_item:0:1} ;; esac
  _linstor_choices "$l_columns" "${'${'}l_cur%"$l_item"}$l_sign" more
}

# The choices that are not given yet, each in the letter case that was typed; the first items of a list stand in front.
_linstor_choices() {
  local l_w l_form IFS=,
  for l_w in $1; do
    IFS=/
    for l_form in $l_w; do
      [[ $2$l_form == "$l_cur"* ]] || continue
      [[ ",$2" == *",$l_form,"* || $l_taken == *$'\n'"$l_global$l_option=$l_form"$'\n'* ]] ||
        _linstor_add "$l_prefix$2$l_form" '' $3
      break
    done
  done
}

_linstor_sizes() {
  local l_w l_digits=${'${'}l_cur%%[!0-9]*} l_units='M,G,T,P' IFS=,
  [[ -n $l_digits ]] || return 0
  [[ $l_cur == "$l_digits" ]] || l_units='B,S,K,kB,KiB,M,MB,MiB,G,GB,GiB,T,TB,TiB,P,PB,PiB'
  for l_w in $l_units; do
    [[ $l_w != "${'${'}l_cur#"$l_digits"}"* ]] || _linstor_add "$l_prefix$l_digits$l_w" ''
  done
}

_linstor_help() {
  local l_w
  l_at= l_leaf= l_mixed=
  _linstor_look table "$l_at"
  for l_w in ${'${'}l_positions[@]+"${'${'}l_positions[@]}"}; do
    _linstor_step "$l_w" || return 0
  done
  [[ ${'${'}#l_positions[@]} -gt 0 ]] || l_names=$l_names$'\n'$_linstor_topics
  _linstor_names
}

# The keys of a class of objects, one step of their path at a time.
_linstor_key() {
  local l_w l_keys='' l_begun='' l_word l_more IFS=$'\n'
  if [[ $l_cur == Aux/* && ($1 == node || $1 == controller) ]]; then
    _linstor_live "property-keys:$1"
    return 0
  fi
  _linstor_look keys "$1/${'${'}l_cur%"${'${'}l_cur##*/}"}"
  _linstor_begun "$l_keys"
  for l_w in $l_begun; do
    [[ $l_w == "$l_cur"* ]] || continue
    l_word=${'${'}l_w%%|*} l_more=
    [[ $l_word != */ ]] || l_more=more
    _linstor_add "$l_prefix$l_word" "${'${'}l_w#"$l_word"}" $l_more
  done
}

_linstor_property_value() {
  local l_w l_specs=
  for l_w in ${'${'}l_given[@]+"${'${'}l_given[@]}"}; do
    case $l_w in property-keys=*) _linstor_look property "${'${'}l_w#*=}" ;; esac
  done
  [[ -z $l_specs ]] || _linstor_value "$l_specs"
}

# Live names: from the cache if it is at most 5 seconds old, else from the cluster.
_linstor_live() {
  local l_key l_stamp='' l_now l_name l_description l_file IFS=$'\n'
  l_key="$1~${'${'}l_given[*]}~$LS_CONTROLLERS~$LS_CLIENT_CONTROLLERS~$LS_CLIENT_USER~${'${'}l_globals[*]}"
  l_key=${'${'}l_key//$'\n'/,}
  l_key=${'${'}l_key//\//%}
  [[ ${'${'}#l_key} -le 200 ]] || l_key=-
  l_file=${'${'}XDG_CACHE_HOME:-$HOME/.cache}/linstor-client/names/$l_key
  _linstor_now
  if [[ -O $l_file && -r $l_file ]]; then
    {
      read -r l_stamp
      if [[ $l_now -ge $l_stamp && $l_now -le $((l_stamp + 5)) ]]; then
        _linstor_read_names "$1"
        return 0
      fi
    } < "$l_file"
  fi
  _linstor_read_names "$1" < <(
    [[ -z $l_password ]] || export LS_CLIENT_PASSWORD=$l_password
    "${'${'}l_program:-linstor}" __names "$1" "$l_key" ${'${'}l_given[@]+"${'${'}l_given[@]}"} -- ${'${'}l_globals[@]+"${'${'}l_globals[@]}"} 2> /dev/null
  )
}

_linstor_read_names() {
  local l_name l_description IFS=$'\n'
  local l_all=$'\n'"${'${'}l_given[*]}"$'\n'
  while IFS=$'\t' read -r l_name l_description; do
    [[ $l_name == "$l_cur"* ]] || continue
    [[ $l_taken != *$'\n'"$l_global$l_option=$l_name"$'\n'* ]] || continue
    [[ -n $l_option || $l_all != *$'\n'"$1=$l_name"$'\n'* ]] || continue
    _linstor_add "$l_prefix$l_name" "|$l_description"
  done
}
`;
