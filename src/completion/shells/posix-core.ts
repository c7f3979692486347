/**
 * The walk over a line in the language that bash (3.2 and later) and zsh (as ksh) have in common; the same as `complete` does with
 * the tree itself. `_linstor_add WORD DESCRIPTION [MORE]` is the shell's own. No program is started but for live names.
 * zsh ties `path`, `words` and others to meanings of its own, hence the l_ in front of every variable.
 */
export const POSIX_CORE = String.raw`
# What may stand at the cursor: the words before it are in l_words, what is typed of it in l_cur.
_linstor_complete() {
  local l_at='' l_names='' l_leaf='' l_set=0 l_args='' l_opts='' l_hidden='' l_raw='' l_w
  local l_open='' l_specs='' l_option='' l_excludes='' l_global='' l_password=''
  local l_used=' ' l_groups=' ' l_taken=$'\n' l_prefix=''
  local l_positions l_given l_globals
  l_positions=() l_given=() l_globals=()
  _linstor_table
  for l_w in "${'${'}l_words[@]}"; do
    if [[ -z $l_raw && $l_w == -- ]]; then
      l_raw=1 l_open=
    elif [[ -z $l_raw && $l_w == -?* && $l_w != *' '* && -n ${'${'}l_w//[-0-9.]/} ]]; then
      _linstor_take_option "$l_w"
    elif [[ -n $l_open ]]; then
      _linstor_take_value "$l_w"
      case $l_open in one|maybe) l_open= ;; *) l_open=any ;; esac
    elif [[ -n $l_leaf ]]; then
      l_positions+=("$l_w")
    else
      _linstor_step "$l_w" || return 0
    fi
  done
  _linstor_at_cursor
}

_linstor_at_cursor() {
  local l_name=
  if [[ $l_open == one || $l_open == some ]]; then
    _linstor_values "$l_specs"
    return 0
  fi
  if [[ -z $l_raw && $l_cur == --*=* ]]; then
    _linstor_lookup "${'${'}l_cur%%=*}" || return 0
    l_prefix=${'${'}l_cur%%=*}= l_cur=${'${'}l_cur#*=}
    _linstor_values "$l_specs"
    return 0
  fi
  if [[ -z $l_raw && $l_cur == -* ]]; then
    _linstor_options
    return 0
  fi
  [[ -n $l_open ]] && _linstor_values "$l_specs"
  if [[ -z $l_leaf ]]; then
    _linstor_names
  else
    _linstor_arguments
  fi
}

# Follows a command word: by its full name, an alias or an unambiguous beginning.
_linstor_step() {
  local l_name='' l_stem='' l_many='' IFS=$'\n'
  if ! _linstor_alias "$l_at/$1"; then
    for l_w in $l_names; do
      l_w=${'${'}l_w%%|*}
      if [[ $l_w == "$1" ]]; then
        l_stem=$l_w l_many=
        break
      fi
      [[ $l_w == "$1"* ]] || continue
      if [[ -z $l_stem ]]; then l_stem=$l_w; elif [[ $l_w != "$l_stem"* ]]; then l_many=1; fi
    done
    [[ -z $l_many ]] || return 1
    l_name=$l_stem
  fi
  [[ -n $l_name ]] || return 1
  l_at=${'${'}l_at:+$l_at }$l_name
  _linstor_table
}

# Finds an option by its spelling or an unambiguous beginning of a long one.
_linstor_lookup() {
  local l_found='' l_name l_list IFS=$'\n'
  l_global=
  _linstor_option_$l_set "$1" && return 0
  l_global=1
  _linstor_option_0 "$1" && return 0
  [[ $1 == --?* ]] || return 1
  l_global=
  for l_list in "$l_opts" "$_linstor_opts_0"; do
    for l_name in $l_list; do
      [[ $l_name == "$1"* ]] || continue
      [[ -z $l_found ]] || return 1
      l_found=${'${'}l_name%%|*}
    done
    if [[ -n $l_found ]]; then
      if [[ -z $l_global ]]; then _linstor_option_$l_set "$l_found"; else _linstor_option_0 "$l_found"; fi
      return
    fi
    l_global=1
  done
  return 1
}

_linstor_take_option() {
  local l_word=$1 l_glued='' l_has=
  l_open= l_taken=$'\n'
  case $1 in
    --*=*) l_word=${'${'}1%%=*} l_glued=${'${'}1#*=} l_has=1 ;;
    --*) ;;
    -??*) l_word=${'${'}1:0:2} l_glued=${'${'}1:2} l_has=1 ;;
  esac
  _linstor_lookup "$l_word" || return 0
  l_used+="$l_option "
  [[ -z $l_excludes ]] || l_groups+="$l_excludes "
  [[ -z $l_global || $l_option == --password ]] || l_globals+=("$l_option")
  if [[ $l_open == nothing ]]; then
    l_open=
    if [[ -n $l_has && $1 != --* ]]; then _linstor_take_option "-$l_glued"; fi
  elif [[ -n $l_has ]]; then
    _linstor_take_value "$l_glued"
    l_open=
  fi
}

# A value of the option before it.
_linstor_take_value() {
  l_taken+="$1"$'\n'
  case $l_specs in @*) l_given+=("${'${'}l_specs#@}=$1") ;; esac
  [[ -n $l_global ]] || return 0
  if [[ $l_option == --password ]]; then l_password=$1; else l_globals+=("$1"); fi
}

_linstor_names() {
  local l_w l_name='' l_some='' IFS=$'\n'
  for l_w in $l_names; do
    [[ $l_w == "$l_cur"* ]] || continue
    l_some=1
    _linstor_add "${'${'}l_w%%|*}" "${'${'}l_w#*|}"
  done
  if [[ -z $l_some && -n $l_cur ]] && _linstor_alias "$l_at/$l_cur"; then _linstor_add "$l_cur" "$l_name"; fi
}

# Long spellings, short ones too after a lone dash; not those given, nor those they exclude.
_linstor_options() {
  local l_w l_name l_list l_some='' IFS=$'\n'
  for l_list in "$l_opts" "$_linstor_opts_0"; do
    for l_w in $l_list; do
      [[ $l_w == "$l_cur"* ]] || continue
      l_name=${'${'}l_w%%|*}
      l_global=
      _linstor_option_$l_set "$l_name" || _linstor_option_0 "$l_name"
      [[ $l_open == each || $l_used != *" $l_option "* ]] || continue
      [[ -z $l_excludes || $l_groups != *" $l_excludes "* ]] || continue
      l_some=1
      _linstor_add "$l_name" "${'${'}l_w#*|}"
    done
  done
  [[ -z $l_some && $l_cur == --?* ]] || return 0
  for l_name in $l_hidden; do
    [[ $l_name != "$l_cur"* || $l_used == *" $l_name "* ]] || _linstor_add "$l_name" ''
  done
}

# Each line of l_args holds the specs that the positional word of that number may have.
_linstor_arguments() {
  local l_w l_line='' l_i=0 l_n=${'${'}#l_positions[@]} l_last='' l_word IFS=$'\n'
  for l_w in $l_args; do
    l_last=${'${'}l_w#\*}
    [[ $l_i -lt $l_n ]] || break
    _linstor_given "$l_last" "${'${'}l_positions[$l_i]}"
    l_i=$((l_i + 1))
    [[ $l_w == \** ]] || l_last=
  done
  if [[ $l_i -lt $l_n && -n $l_last ]]; then
    while [[ $l_i -lt $l_n ]]; do
      _linstor_given "$l_last" "${'${'}l_positions[$l_i]}"
      l_i=$((l_i + 1))
    done
  fi
  if [[ -n $l_last && $l_last != - ]]; then
    l_taken=
    _linstor_values "$l_last"
  elif [[ -z $l_last && -z $l_cur && -z $l_raw && -z $l_open ]]; then
    l_cur=--
    _linstor_options
    l_cur=
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
  local l_w l_front l_rest IFS=,
  case $1 in
    =*)
      for l_w in ${'${'}1#=}; do
        [[ $l_w != "$l_cur"* || $l_taken == *$'\n'"$l_w"$'\n'* ]] || _linstor_add "$l_prefix$l_w" ''
      done
      ;;
    ,*)
      l_rest=${'${'}l_cur##*,}
      l_front=${'${'}l_cur%"$l_rest"}
      for l_w in ${'${'}1#,}; do
        [[ $l_w != "$l_rest"* || ",$l_front" == *",$l_w,"* ]] || _linstor_add "$l_prefix$l_front$l_w" '' more
      done
      ;;
    %) _linstor_sizes ;;
    '!') _linstor_local_files ;;
    '?') _linstor_help ;;
    '#'*) _linstor_key "${'${'}1#?}" ;;
    '~'*) _linstor_property_value ;;
    @*) _linstor_live "${'${'}1#@}" ;;
  esac
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
  l_at= l_leaf=
  _linstor_table
  for l_w in ${'${'}l_positions[@]+"${'${'}l_positions[@]}"}; do
    _linstor_step "$l_w" || return 0
  done
  [[ -n $l_leaf ]] || _linstor_names
}

# The keys of a class of objects, one step of their path at a time.
_linstor_key() {
  local l_w l_keys='' l_rest l_next l_step='' l_first='' l_count=0 IFS=$'\n'
  if [[ $l_cur == Aux/* && ($1 == node || $1 == controller) ]]; then
    _linstor_live "property-keys:$1"
    return 0
  fi
  _linstor_keys "$1"
  for l_w in $l_keys; do
    if [[ $l_step == */ && $l_w == "$l_step"* ]]; then
      l_count=2
      continue
    fi
    [[ $l_w == "$l_cur"* ]] || continue
    l_rest=${'${'}l_w%%|*}
    l_rest=${'${'}l_rest#"$l_cur"}
    case $l_rest in */*) l_next=$l_cur${'${'}l_rest%%/*}/ ;; *) l_next=$l_cur$l_rest ;; esac
    if [[ $l_next != "$l_step" ]]; then
      _linstor_add_key
      l_step=$l_next l_first=$l_w l_count=1
    fi
  done
  _linstor_add_key
}

_linstor_add_key() {
  local l_word=${'${'}l_first%%|*} l_more=
  [[ $l_count -ne 0 ]] || return 0
  local l_help=${'${'}l_first#*|}
  [[ $l_count -eq 1 ]] || l_word=$l_step l_help=
  [[ $l_word != */ ]] || l_more=more
  _linstor_add "$l_prefix$l_word" "$l_help" $l_more
}

_linstor_property_value() {
  local l_w l_specs=
  for l_w in ${'${'}l_given[@]+"${'${'}l_given[@]}"}; do
    case $l_w in property-keys=*) _linstor_property "${'${'}l_w#*=}" ;; esac
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
    [[ $l_taken != *$'\n'"$l_name"$'\n'* ]] || continue
    [[ -n $l_taken || $l_all != *$'\n'"$1=$l_name"$'\n'* ]] || continue
    _linstor_add "$l_prefix$l_name" "$l_description"
  done
}
`;
