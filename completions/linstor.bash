# Completion of linstor for bash; made from the command tree by 'linstor completion bash'.

_linstor() {
  local l_words l_cur='' l_more='' l_noglob='' l_program='' l_full l_trim
  l_words=() COMPREPLY=()
  case $- in *f*) l_noglob=1 ;; esac
  set -f
  [[ $1 != */* ]] || l_program=$1
  _linstor_line
  l_full=$l_cur
  _linstor_complete
  [[ -n $l_noglob ]] || set +f
  # What stands before these characters is not part of the word that bash replaces.
  l_trim=${l_full%"${l_full##*[=:]}"}
  if [[ -n $l_trim && $COMP_WORDBREAKS == *${l_trim:$((${#l_trim} - 1))}* ]]; then
    COMPREPLY=("${COMPREPLY[@]#"$l_trim"}")
  fi
  if [[ -n $l_more && ${#COMPREPLY[@]} -eq 1 ]]; then compopt -o nospace 2> /dev/null; fi
}

# The words before the cursor and the one at it, with what bash took apart at = and : joined again.
_linstor_line() {
  local l_rest=${COMP_LINE:0:$COMP_POINT} l_i l_word l_joined
  for ((l_i = 0; l_i <= COMP_CWORD; l_i++)); do
    l_word=${COMP_WORDS[l_i]}
    [[ $l_i -lt $COMP_CWORD || -z $l_rest ]] || l_word=${l_word:0:${#l_rest}}
    l_joined=
    [[ -z $l_rest || $l_rest == [[:space:]]* || $l_i -eq 0 ]] || l_joined=1
    while [[ $l_rest == [[:space:]]* ]]; do l_rest=${l_rest#?}; done
    l_rest=${l_rest#"$l_word"}
    if [[ -n $l_joined ]]; then
      l_cur+=$l_word
    else
      [[ $l_i -lt 2 ]] || l_words+=("$l_cur")
      l_cur=$l_word
    fi
  done
  _linstor_unquote
}

_linstor_unquote() {
  local l_i
  for ((l_i = 0; l_i < ${#l_words[@]}; l_i++)); do
    case ${l_words[l_i]} in
      \'*\' | \"*\")
        l_words[l_i]=${l_words[l_i]#?}
        l_words[l_i]=${l_words[l_i]%?}
        ;;
    esac
  done
}

_linstor_add() {
  local l_word=$1
  case $1 in *[!A-Za-z0-9_.,/:=@%+-]*) printf -v l_word %q "$1" ;; esac
  COMPREPLY+=("$l_word")
  l_more=$3
}

_linstor_now() {
  l_now=${EPOCHSECONDS-}
  [[ -n $l_now ]] || printf -v l_now '%(%s)T' -1 2> /dev/null || l_now=0
}

_linstor_local_files() {
  local l_file
  set +f
  for l_file in "$l_cur"*; do
    [[ -e $l_file ]] || continue
    if [[ -d $l_file ]]; then _linstor_add "$l_prefix$l_file/" '' more; else _linstor_add "$l_prefix$l_file" ''; fi
  done
  set -f
}

# What may stand at the cursor: the words before it are in l_words, what is typed of it in l_cur.
_linstor_complete() {
  local l_at='' l_names='' l_leaf='' l_set='' l_args='' l_columns='' l_opts='' l_hidden='' l_raw='' l_mixed=''
  local l_open='' l_specs='' l_like='' l_option='' l_excludes='' l_added='' l_global='' l_glued='' l_has='' l_many=''
  local l_used=' ' l_groups=' ' l_taken=$'\n' l_prefix='' l_password='' l_w
  local l_positions l_given l_globals
  l_positions=() l_given=() l_globals=()
  _linstor_table "$l_at"
  for l_w in ${l_words[@]+"${l_words[@]}"}; do
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
  local l_front=${1:0:2} l_all=$'\n'$_linstor_opts_0$'\n'$_linstor_hidden_0$'\n' l_own=$'\n'$l_opts$'\n'$l_hidden
  [[ $1 == -?* && -n ${1//[-0-9.]/} ]] || return 0
  [[ $1 == *' '* ]] || return 1
  [[ $1 != --* ]] || l_front=${1%%=*}
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
      l_prefix=${l_cur%"$l_glued"} l_cur=$l_glued
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
  local l_w l_name='' l_some='' l_stem='' IFS=$'\n'
  if ! _linstor_alias "$l_at/$1"; then
    for l_w in $l_names; do
      l_w=${l_w%%|*}
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
  l_at=${l_at:+$l_at }$l_name l_names= l_leaf=
  _linstor_table "$l_at"
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
      [[ $l_w == "$1"* ]] && _linstor_known "${l_w%%|*}" $2 && [[ ${l_added:-old} == $l_pass ]] || continue
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
  _linstor_option_$2 "$1"
}

# The last option of a word, and whether something is glued to it. Those bundled before it are noted.
_linstor_split() {
  local l_word=$1
  l_glued= l_has=
  case $1 in
    --*=*) l_word=${1%%=*} l_glued=${1#*=} l_has=1 ;;
    --*) ;;
    -??*) l_word=${1:0:2} l_glued=${1:2} l_has=1 ;;
  esac
  _linstor_lookup "$l_word" || return 1
  if [[ $l_open == nothing && -n $l_has && $1 != --* && $l_glued != =* ]]; then
    _linstor_note
    _linstor_split "-$l_glued"
  elif [[ $1 != --* ]]; then
    l_glued=${l_glued#=}
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
  case $l_specs in @*) l_given+=("${l_specs#@}=$1") ;; esac
  [[ -n $l_global ]] || return 0
  if [[ $l_option == --password ]]; then l_password=$1; else l_globals+=("$1"); fi
}

_linstor_names() {
  local l_w l_name='' l_some='' IFS=$'\n'
  for l_w in $l_names; do
    [[ $l_w == "$l_cur"* ]] || continue
    l_some=1 l_name=${l_w%%|*}
    _linstor_add "$l_name" "${l_w#"$l_name"}"
  done
  # Hidden words are found under their names and set l_some.
  [[ -z $l_some && -n $l_cur && -n $l_names ]] && _linstor_alias "$l_at/$l_cur" && [[ -z $l_some ]] || return 0
  _linstor_add "$l_cur" "|$l_name"
}

# Long spellings, short ones too after a lone dash; hidden ones only when nothing else begins so.
_linstor_options() {
  local l_some=
  _linstor_offer "$l_opts" $l_set
  _linstor_offer "$_linstor_opts_0" 0
  [[ -z $l_some && $l_cur == --?* ]] || return 0
  _linstor_offer "$l_hidden" $l_set
  _linstor_offer "$_linstor_hidden_0" 0
}

# Those of a table that are not given, nor excluded by one that is, nor hidden by one of the command's own; one long spelling each.
_linstor_offer() {
  local l_w l_name IFS=$'\n'
  l_global=
  [[ ${2-} != 0 ]] || l_global=1
  for l_w in $1; do
    [[ $l_w == "$l_cur"* ]] || continue
    l_name=${l_w%%|*}
    [[ -z $l_global || -z $l_set ]] || ! _linstor_option_$l_set "$l_name" || continue
    _linstor_known "$l_name" $2
    [[ $l_name == "$l_option" || $l_name == -[!-] || $l_option != "$l_cur"* ]] || continue
    [[ $l_open == each || $l_used != *" $l_global$l_option "* ]] || continue
    [[ -z $l_excludes || $l_groups != *" $l_excludes "* ]] || continue
    l_some=1
    _linstor_add "$l_name" "${l_w#"$l_name"}"
  done
}

# Each line of l_args holds the specs that the positional word of that number may have, * the one for all further words.
_linstor_arguments() {
  local l_w l_line='' IFS=$'\n'
  set -- $l_args
  l_option= l_global=
  for l_w in ${l_positions[@]+"${l_positions[@]}"}; do
    [[ $# -gt 0 ]] || break
    _linstor_given "${1#\*}" "$l_w"
    # The first word of a list has a line of its own before that of all others.
    [[ $1 != \** && ${2-} != "*$1" ]] || l_taken+="=$l_w"$'\n'
    [[ $1 == \** ]] || shift
  done
  [[ $# -eq 0 ]] || l_line=${1#\*}
  if [[ -n $l_line ]]; then
    _linstor_values "$l_line"
  elif [[ -z $l_cur$l_raw$l_open$l_names ]]; then
    l_cur=--
    _linstor_options
  fi
}

_linstor_given() {
  local l_spec=${1%%|*}
  case $l_spec in
    @*) l_given+=("${l_spec#@}=$2") ;;
    '#'*) l_given+=("property-keys=$2") ;;
  esac
}

_linstor_values() {
  local l_spec IFS='|'
  for l_spec in $1; do _linstor_value "$l_spec"; done
}

_linstor_value() {
  case $1 in
    =*) _linstor_choices "${1#=}" '' ;;
    ,*) _linstor_choices "${1#,}" "${l_cur%"${l_cur##*,}"}" more ;;
    ^) _linstor_columns ;;
    '&') _linstor_choices "$l_columns" '' more ;;
    %) _linstor_sizes ;;
    '!') _linstor_local_files ;;
    '?') _linstor_help ;;
    '#'*) _linstor_key "${1#?}" ;;
    '~'*) _linstor_property_value ;;
    @*) _linstor_live "${1#@}" ;;
  esac
}

# Columns may have a sign: -name, +uuid.
_linstor_columns() {
  local l_item=${l_cur##*,} l_sign=
  case $l_item in [+-]*) l_sign=${l_item:0:1} ;; esac
  _linstor_choices "$l_columns" "${l_cur%"$l_item"}$l_sign" more
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
  local l_w l_digits=${l_cur%%[!0-9]*} l_units='M,G,T,P' IFS=,
  [[ -n $l_digits ]] || return 0
  [[ $l_cur == "$l_digits" ]] || l_units='B,S,K,kB,KiB,M,MB,MiB,G,GB,GiB,T,TB,TiB,P,PB,PiB'
  for l_w in $l_units; do
    [[ $l_w != "${l_cur#"$l_digits"}"* ]] || _linstor_add "$l_prefix$l_digits$l_w" ''
  done
}

_linstor_help() {
  local l_w
  l_at= l_leaf= l_mixed=
  _linstor_table "$l_at"
  for l_w in ${l_positions[@]+"${l_positions[@]}"}; do
    _linstor_step "$l_w" || return 0
  done
  [[ ${#l_positions[@]} -gt 0 ]] || l_names=$l_names$'\n'$_linstor_topics
  _linstor_names
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
    l_rest=${l_w%%|*}
    l_rest=${l_rest#"$l_cur"}
    case $l_rest in */*) l_next=$l_cur${l_rest%%/*}/ ;; *) l_next=$l_cur$l_rest ;; esac
    if [[ $l_next != "$l_step" ]]; then
      _linstor_add_key
      l_step=$l_next l_first=$l_w l_count=1
    fi
  done
  _linstor_add_key
}

_linstor_add_key() {
  local l_word=${l_first%%|*} l_more=
  [[ $l_count -ne 0 ]] || return 0
  local l_help=${l_first#"$l_word"}
  [[ $l_count -eq 1 ]] || l_word=$l_step l_help=
  [[ $l_word != */ ]] || l_more=more
  _linstor_add "$l_prefix$l_word" "$l_help" $l_more
}

_linstor_property_value() {
  local l_w l_specs=
  for l_w in ${l_given[@]+"${l_given[@]}"}; do
    case $l_w in property-keys=*) _linstor_property "${l_w#*=}" ;; esac
  done
  [[ -z $l_specs ]] || _linstor_value "$l_specs"
}

# Live names: from the cache if it is at most 5 seconds old, else from the cluster.
_linstor_live() {
  local l_key l_stamp='' l_now l_name l_description l_file IFS=$'\n'
  l_key="$1~${l_given[*]}~$LS_CONTROLLERS~$LS_CLIENT_CONTROLLERS~$LS_CLIENT_USER~${l_globals[*]}"
  l_key=${l_key//$'\n'/,}
  l_key=${l_key//\//%}
  [[ ${#l_key} -le 200 ]] || l_key=-
  l_file=${XDG_CACHE_HOME:-$HOME/.cache}/linstor-client/names/$l_key
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
    "${l_program:-linstor}" __names "$1" "$l_key" ${l_given[@]+"${l_given[@]}"} -- ${l_globals[@]+"${l_globals[@]}"} 2> /dev/null
  )
}

_linstor_read_names() {
  local l_name l_description IFS=$'\n'
  local l_all=$'\n'"${l_given[*]}"$'\n'
  while IFS=$'\t' read -r l_name l_description; do
    [[ $l_name == "$l_cur"* ]] || continue
    [[ $l_taken != *$'\n'"$l_global$l_option=$l_name"$'\n'* ]] || continue
    [[ -n $l_option || $l_all != *$'\n'"$1=$l_name"$'\n'* ]] || continue
    _linstor_add "$l_prefix$l_name" "|$l_description"
  done
}

_linstor_opts_0='-h
--help
-v
--version
-m
--machine-readable
--output-version
-o
--output
--columns
--sort-by
--where
--limit
--no-headers
--bytes
--units
--fit
--wide
--view
--watch
--pager
--no-pager
--no-color
--no-utf8
--warn-as-error
-V
--verbose
--controllers
--context
-t
--timeout
--proxy
-u
--user
-P
--password
--password-file
--token-file
--tls
--cafile
--certfile
--keyfile
--allow-insecure-auth
--curl
--show-secrets
--dry-run
--yes
--history
--disable-config'
_linstor_hidden_0='--confirm'
_linstor_opts_1='-p
--pastable
-f
--filter
-r
--resources'
_linstor_hidden_1=''
_linstor_opts_2='-d
--data
--paginate'
_linstor_hidden_2=''
_linstor_opts_3='-f
--file
--prune
--allow-data-loss
--wait
--wait-timeout'
_linstor_hidden_3=''
_linstor_opts_4='--expires
--ip-filter
--write-to
--print'
_linstor_hidden_4=''
_linstor_opts_5=''
_linstor_hidden_5=''
_linstor_opts_6='-d
--description
--only-satellites
--no-https
--write-to
--print'
_linstor_hidden_6=''
_linstor_opts_7='-p
--pastable'
_linstor_hidden_7=''
_linstor_opts_8='--activate
--deactivate
-d
--description
--ip-filter'
_linstor_hidden_8=''
_linstor_opts_9='-r
--restore
-c
--create
-s
--snapshot'
_linstor_hidden_9=''
_linstor_opts_10='-f
--full
-n
--node
-s
--snapshot
--source-snapshot
--wait
--wait-timeout'
_linstor_hidden_10=''
_linstor_opts_11='-c
--cluster
--dry-run
--dryrun
--keep-snaps
--keep-snapshots'
_linstor_hidden_11=''
_linstor_opts_12='-t
--time
-r
--resource
-n
--node
--cascade
--cascading
--dry-run
--dryrun
--keep-snaps
--keep-snapshots'
_linstor_hidden_12=''
_linstor_opts_13='--prefix
--cascade
--cascading
--dry-run
--dryrun
--keep-snaps
--keep-snapshots'
_linstor_hidden_13=''
_linstor_opts_14='--dry-run
--dryrun'
_linstor_hidden_14=''
_linstor_opts_15='-r
--resource
-s
--snapshot
--id
-n
--target_node
--target-node
--storpool-rename
-p
--pastable'
_linstor_hidden_15=''
_linstor_opts_16='-p
--pastable
-r
--resource
-s
--snapshot
-o
--others
-i
--show-id'
_linstor_hidden_16=''
_linstor_opts_17='-p
--pastable
-n
--nodes
-s
--snaps
--snapshots
--rscs
--resources
--remotes
--snap-to-node
--stn
--s2n'
_linstor_hidden_17=''
_linstor_opts_18='-r
--resource
-s
--snapshot
--id
--passphrase
--passphrase-file
--storpool-rename
--download-only
--force-restore
--target-resource-group
--force-move-resource-group
--force-mv-rg
--wait
--wait-timeout'
_linstor_hidden_18=''
_linstor_opts_19='--rd
--resource-definition
--rg
--resource-group'
_linstor_hidden_19=''
_linstor_opts_20='--node
--preferred-node
--target-storage-pool
--target-resource-name
--storpool-rename
--rd
--resource-definition
--rg
--resource-group
--force-restore
--target-resource-group
--force-move-resource-group
--force-mv-rg'
_linstor_hidden_20=''
_linstor_opts_21='--source-node
--target-node
--target-net-if
--target-storage-pool
--storpool-rename
--download-only
--force-restore
--target-resource-group
--force-move-resource-group
--force-mv-rg
--force-full
--full
--source-snapshot
--wait
--wait-timeout'
_linstor_hidden_21=''
_linstor_opts_22='--controllers
--proxy
-u
--user
--password-file
--token-file
--tls
--cafile
--certfile
--keyfile
-t
--timeout
-o
--output
--use
--replace'
_linstor_hidden_22='-P
--password'
_linstor_opts_23='--none'
_linstor_hidden_23=''
_linstor_opts_24='--after-sb-0pri
--after-sb-1pri
--after-sb-2pri
--al-extents
--al-updates
--allow-remote-read
--allow-two-primaries
--always-asbp
--auto-promote
--auto-promote-timeout
--bitmap
--block-size
--c-delay-target
--c-fill-target
--c-max-rate
--c-min-rate
--c-plan-ahead
--congestion-extents
--congestion-fill
--connect-int
--cpu-mask
--cram-hmac-alg
--csums-after-crash-only
--csums-alg
--data-integrity-alg
--disable-write-same
--discard-granularity
--discard-zeroes-if-aligned
--disk-barrier
--disk-drain
--disk-flushes
--disk-timeout
--diskless
--drbd8-api-compatibility
--fencing
--handler-after-resync-target
--handler-before-resync-source
--handler-before-resync-target
--handler-fence-peer
--handler-initial-split-brain
--handler-local-io-error
--handler-out-of-sync
--handler-pri-lost
--handler-pri-lost-after-sb
--handler-pri-on-incon-degr
--handler-quorum-lost
--handler-split-brain
--handler-unfence-peer
--ko-count
--load-balance-paths
--max-bio-size
--max-buffers
--max-epoch-size
--max-io-depth
--md-flushes
--on-congestion
--on-io-error
--on-no-data-accessible
--on-no-quorum
--on-suspended-primary-outdated
--peer-ack-delay
--peer-ack-window
--peer-tiebreaker
--ping-int
--ping-timeout
--protocol
--quorum
--quorum-minimum-redundancy
--rcvbuf-size
--rdma-ctrl-rcvbuf-size
--rdma-ctrl-sndbuf-size
--read-balancing
--resync-after
--resync-rate
--resync-without-replication
--rr-conflict
--rs-discard-granularity
--shared-secret
--sndbuf-size
--socket-check-timeout
--tcp-cork
--drbd-timeout
--tls
--tls-certificate
--tls-keyring
--tls-privkey
--transport
--twopc-retry-timeout
--twopc-timeout
--use-rle
--verify-alg'
_linstor_hidden_24='--unset-after-sb-0pri
--unset-after-sb-1pri
--unset-after-sb-2pri
--unset-al-extents
--unset-al-updates
--unset-allow-remote-read
--unset-allow-two-primaries
--unset-always-asbp
--unset-auto-promote
--unset-auto-promote-timeout
--unset-bitmap
--unset-block-size
--unset-c-delay-target
--unset-c-fill-target
--unset-c-max-rate
--unset-c-min-rate
--unset-c-plan-ahead
--unset-congestion-extents
--unset-congestion-fill
--unset-connect-int
--unset-cpu-mask
--unset-cram-hmac-alg
--unset-csums-after-crash-only
--unset-csums-alg
--unset-data-integrity-alg
--unset-disable-write-same
--unset-discard-granularity
--unset-discard-zeroes-if-aligned
--unset-disk-barrier
--unset-disk-drain
--unset-disk-flushes
--unset-disk-timeout
--unset-diskless
--unset-drbd8-api-compatibility
--unset-fencing
--unset-handler-after-resync-target
--unset-handler-before-resync-source
--unset-handler-before-resync-target
--unset-handler-fence-peer
--unset-handler-initial-split-brain
--unset-handler-local-io-error
--unset-handler-out-of-sync
--unset-handler-pri-lost
--unset-handler-pri-lost-after-sb
--unset-handler-pri-on-incon-degr
--unset-handler-quorum-lost
--unset-handler-split-brain
--unset-handler-unfence-peer
--unset-ko-count
--unset-load-balance-paths
--unset-max-bio-size
--unset-max-buffers
--unset-max-epoch-size
--unset-max-io-depth
--unset-md-flushes
--unset-on-congestion
--unset-on-io-error
--unset-on-no-data-accessible
--unset-on-no-quorum
--unset-on-suspended-primary-outdated
--unset-peer-ack-delay
--unset-peer-ack-window
--unset-peer-tiebreaker
--unset-ping-int
--unset-ping-timeout
--unset-protocol
--unset-quorum
--unset-quorum-minimum-redundancy
--unset-rcvbuf-size
--unset-rdma-ctrl-rcvbuf-size
--unset-rdma-ctrl-sndbuf-size
--unset-read-balancing
--unset-resync-after
--unset-resync-rate
--unset-resync-without-replication
--unset-rr-conflict
--unset-rs-discard-granularity
--unset-shared-secret
--unset-sndbuf-size
--unset-socket-check-timeout
--unset-tcp-cork
--unset-drbd-timeout
--unset-tls
--unset-tls-certificate
--unset-tls-keyring
--unset-tls-privkey
--unset-transport
--unset-twopc-retry-timeout
--unset-twopc-timeout
--unset-use-rle
--unset-verify-alg'
_linstor_opts_25='-p
--pastable
-s
--storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different'
_linstor_hidden_25=''
_linstor_opts_26='--library
--lib
--global'
_linstor_hidden_26=''
_linstor_opts_27='--aux'
_linstor_hidden_27=''
_linstor_opts_28='-f
--file
--prune'
_linstor_hidden_28=''
_linstor_opts_29='--force'
_linstor_hidden_29=''
_linstor_opts_30='--contexts
--depth
--dict-size
--fallback-to-zlib
--lc
--level
--lp
--mf
--mode
--nice-len
--numa-threshold
--pb'
_linstor_hidden_30=''
_linstor_opts_31='--level'
_linstor_hidden_31=''
_linstor_opts_32='--level'
_linstor_hidden_32=''
_linstor_opts_33='-p
--port'
_linstor_hidden_33=''
_linstor_opts_34='--memlimit
--ping-timeout
--rcvbuf-size
--read-loops
--sndbuf-size'
_linstor_hidden_34='--unset-memlimit
--unset-ping-timeout
--unset-rcvbuf-size
--unset-read-loops
--unset-sndbuf-size'
_linstor_opts_35='--allow-data-loss'
_linstor_hidden_35=''
_linstor_opts_36='-p
--passphrase
--passphrase-file'
_linstor_hidden_36=''
_linstor_opts_37='-p
--passphrase
--passphrase-file'
_linstor_hidden_37=''
_linstor_opts_38='--old-passphrase
--new-passphrase
--old-passphrase-file
--new-passphrase-file'
_linstor_hidden_38=''
_linstor_opts_39='--nodes
--since
--to
--one-by-one
--exception'
_linstor_hidden_39=''
_linstor_opts_40='-s
--since
-t
--to
-n
--nodes
-p
--pastable
--report-id
-f
--full'
_linstor_hidden_40=''
_linstor_opts_41='--username
--username-env
--password
--password-file
--password-env'
_linstor_hidden_41=''
_linstor_opts_42='--count'
_linstor_hidden_42=''
_linstor_opts_43='--nocache
-p
--pastable'
_linstor_hidden_43=''
_linstor_opts_44='--ctrl-a-ip
--ctrl-b-ip
--username
--username-env
--password
--password-file
--password-env'
_linstor_hidden_44=''
_linstor_opts_45='--username
--username-env
--password
--password-file
--password-env
--unset-username
--unset-username-env
--unset-password
--unset-password-env'
_linstor_hidden_45=''
_linstor_opts_46='--size
--resource
--place-count'
_linstor_hidden_46=''
_linstor_opts_47='--node
--resource
--storage-pool'
_linstor_hidden_47=''
_linstor_opts_48='--name
--all
--schema'
_linstor_hidden_48=''
_linstor_opts_49='-s
--since
-n
--last
-p
--pastable
-f
--full
--clear'
_linstor_hidden_49=''
_linstor_opts_50='--after-sb-0pri
--after-sb-1pri
--after-sb-2pri
--allow-remote-read
--allow-two-primaries
--always-asbp
--bitmap
--c-delay-target
--c-fill-target
--c-max-rate
--c-min-rate
--c-plan-ahead
--congestion-extents
--congestion-fill
--connect-int
--cram-hmac-alg
--csums-after-crash-only
--csums-alg
--data-integrity-alg
--fencing
--ko-count
--load-balance-paths
--max-buffers
--max-epoch-size
--on-congestion
--peer-tiebreaker
--ping-int
--ping-timeout
--protocol
--rcvbuf-size
--rdma-ctrl-rcvbuf-size
--rdma-ctrl-sndbuf-size
--resync-rate
--resync-without-replication
--rr-conflict
--shared-secret
--sndbuf-size
--socket-check-timeout
--tcp-cork
--drbd-timeout
--tls
--tls-certificate
--tls-keyring
--tls-privkey
--transport
--use-rle
--verify-alg'
_linstor_hidden_50='--unset-after-sb-0pri
--unset-after-sb-1pri
--unset-after-sb-2pri
--unset-allow-remote-read
--unset-allow-two-primaries
--unset-always-asbp
--unset-bitmap
--unset-c-delay-target
--unset-c-fill-target
--unset-c-max-rate
--unset-c-min-rate
--unset-c-plan-ahead
--unset-congestion-extents
--unset-congestion-fill
--unset-connect-int
--unset-cram-hmac-alg
--unset-csums-after-crash-only
--unset-csums-alg
--unset-data-integrity-alg
--unset-fencing
--unset-ko-count
--unset-load-balance-paths
--unset-max-buffers
--unset-max-epoch-size
--unset-on-congestion
--unset-peer-tiebreaker
--unset-ping-int
--unset-ping-timeout
--unset-protocol
--unset-rcvbuf-size
--unset-rdma-ctrl-rcvbuf-size
--unset-rdma-ctrl-sndbuf-size
--unset-resync-rate
--unset-resync-without-replication
--unset-rr-conflict
--unset-shared-secret
--unset-sndbuf-size
--unset-socket-check-timeout
--unset-tcp-cork
--unset-drbd-timeout
--unset-tls
--unset-tls-certificate
--unset-tls-keyring
--unset-tls-privkey
--unset-transport
--unset-use-rle
--unset-verify-alg'
_linstor_opts_51='-p
--pastable
-g
--groupby
-s
--show-props'
_linstor_hidden_51=''
_linstor_opts_52='-p
--port
--node-type
--communication-type
--interface-type
--interface-name'
_linstor_hidden_52=''
_linstor_opts_53='--api-port
--api-user
--api-user-env
--api-pw
--api-pw-file
--api-pw-env'
_linstor_hidden_53=''
_linstor_opts_54='--async'
_linstor_hidden_54=''
_linstor_opts_55='--now'
_linstor_hidden_55=''
_linstor_opts_56='--wait'
_linstor_hidden_56=''
_linstor_opts_57='--target
--do-not-target
--wait
--wait-timeout'
_linstor_hidden_57=''
_linstor_opts_58='-p
--pastable
-f
--full
-n
--nodes'
_linstor_hidden_58=''
_linstor_opts_59='-p
--port
--communication-type
--active'
_linstor_hidden_59=''
_linstor_opts_60='-p
--port
--communication-type
--active
--ip'
_linstor_hidden_60=''
_linstor_opts_61='-p
--pastable
-g
--groupby
-n
--nodes
--show-aux-props
--props
-s
--show-props
--from-file'
_linstor_hidden_61=''
_linstor_opts_62='-p
--pastable
--from-file'
_linstor_hidden_62=''
_linstor_opts_63='-t
--node-type'
_linstor_hidden_63=''
_linstor_opts_64='--delete-resources
--delete-snapshots'
_linstor_hidden_64=''
_linstor_opts_65='--library
--lib'
_linstor_hidden_65=''
_linstor_opts_66='--pool-name
--vdo-enable
--vdo-logical-size
--vdo-slab-size
--storage-pool
--sed
--pv-create-arguments
--vg-create-arguments
--lv-create-arguments
--zpool-create-arguments'
_linstor_hidden_66=''
_linstor_opts_67='-p
--pastable
-n
--node
-r
--resource
-g
--resource-group
--match'
_linstor_hidden_67=''
_linstor_opts_68='--endpoint
--region
--secret-key-file'
_linstor_hidden_68=''
_linstor_opts_69='--cluster-id
--passphrase
--passphrase-file'
_linstor_hidden_69=''
_linstor_opts_70='--use-path-style
--secret-key-file'
_linstor_hidden_70=''
_linstor_opts_71='-p
--pastable
--type'
_linstor_hidden_71=''
_linstor_opts_72='--endpoint
--availability-zone
--az
--region
--access_key
--access-key
--secret_key
--secret-key
--secret-key-file'
_linstor_hidden_72=''
_linstor_opts_73='--url
--cluster-id
--passphrase
--passphrase-file'
_linstor_hidden_73=''
_linstor_opts_74='--endpoint
--bucket
--region
--access_key
--access-key
--secret_key
--secret-key
--secret-key-file'
_linstor_hidden_74=''
_linstor_opts_75='-p
--pastable
-g
--groupby
-s
--show-props'
_linstor_hidden_75=''
_linstor_opts_76='-s
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l
--layer-list
-p
--providers
--place-count
--nvme-initiator
--drbd-diskless'
_linstor_hidden_76=''
_linstor_opts_77='-e
--external-name
--no-wait
--wait-timeout
--use-zfs-clone
--volume-passphrase
--volume-passphrase-file
-l
--layer-list
--resource-group
--rsc-grp'
_linstor_hidden_77=''
_linstor_opts_78='-p
--port
-e
--external-name
-l
--layer-list
--peer-slots
--resource-group'
_linstor_hidden_78=''
_linstor_opts_79='-p
--pastable
-g
--groupby
-r
--resource-definitions
-e
--external-name
--props
-s
--show-props
--from-file
--show-preferred-drbd-ports
--ports'
_linstor_hidden_79=''
_linstor_opts_80='--peer-slots
-p
--port
--resource-group'
_linstor_hidden_80=''
_linstor_opts_81='--wait-timeout'
_linstor_hidden_81=''
_linstor_opts_82='-d
--description
--peer-slots
--place-count
-s
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l
--layer-list
-p
--providers'
_linstor_hidden_82=''
_linstor_opts_83='-p
--pastable
-g
--groupby
-r
--resource-groups
--props
-s
--show-props
--from-file'
_linstor_hidden_83=''
_linstor_opts_84='-p
--pastable
--place-count
-s
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l
--layer-list
--providers
--prov'
_linstor_hidden_84=''
_linstor_opts_85='-p
--partial
-d
--definition-only
--volume-passphrase
--volume-passphrase-file
--external-name
--peer-slots
--place-count
-s
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l
--layer-list
--providers
--prov
--wait
--wait-timeout'
_linstor_hidden_85=''
_linstor_opts_86='--auto-place
-s
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l
--layer-list
-p
--providers
-d
--diskless
--drbd-diskless
--nvme-initiator
--ebs-initiator
--inactive
--node-id
--drbd-tcp-port
--one-by-one
--async
--wait
--wait-timeout'
_linstor_hidden_86=''
_linstor_opts_87='--terminate-on-error'
_linstor_hidden_87=''
_linstor_opts_88='--keep-tiebreaker
--async'
_linstor_hidden_88=''
_linstor_opts_89='-p
--pastable
-i
--inuse
-d
--diskless-inuse
-m
--min-diskful
-s
--show-props'
_linstor_hidden_89=''
_linstor_opts_90='-p
--pastable
-g
--groupby
-r
--resources
-n
--nodes
-a
--all
--faulty
--props
-s
--show-props
--show-drbd-ports
--from-file'
_linstor_hidden_90=''
_linstor_opts_91='-p
--pastable
-n
--nodes
-s
--storage-pools
-r
--resources
-a
--all
--hrep
--hide-replication-states
--show-props'
_linstor_hidden_91=''
_linstor_opts_92='--diskful
-l
--layer-list
--drbd-tcp-port'
_linstor_hidden_92=''
_linstor_opts_93='-s
--storage-pool
--dflt
--default-storage-pool
-d
--diskless
--drbd-client
--diskless-storage-pool
-l
--layer-list
--migrate-from
--async
--wait
--wait-timeout'
_linstor_hidden_93=''
_linstor_opts_94='-i
--incremental-cron
-l
--keep-local
-r
--keep-remote
--on-failure
--max-retries'
_linstor_hidden_94=''
_linstor_opts_95='-p
--pastable
-r
--resource
-o
--remote
-s
--schedule
-a
--active-only'
_linstor_hidden_95=''
_linstor_opts_96='-f
--full-cron
-i
--incremental-cron
-l
--keep-local
-r
--keep-remote
--on-failure
--max-retries'
_linstor_hidden_96=''
_linstor_opts_97='-n
--node_names
-r
--resource_names'
_linstor_hidden_97=''
_linstor_opts_98='-n
--nodes'
_linstor_hidden_98=''
_linstor_opts_99='-p
--pastable
-r
--resources
-n
--nodes'
_linstor_hidden_99=''
_linstor_opts_100='--fr
--from-resource
--fs
--from-snapshot
--tr
--to-resource
--storpool-rename'
_linstor_hidden_100=''
_linstor_opts_101='--zfs-rollback-strategy'
_linstor_hidden_101=''
_linstor_opts_102='--from-node
--to-node
--resource'
_linstor_hidden_102=''
_linstor_opts_103='-p
--pastable
-r
--resources
-n
--nodes
-s
--snapshots
--status'
_linstor_hidden_103=''
_linstor_opts_104='--fr
--from-resource
--fs
--from-snapshot
--tr
--to-resource'
_linstor_hidden_104=''
_linstor_opts_105='-s
--since
-n
--nodes
-r
--resources
-e
--exclude-nodes
--no-controller'
_linstor_hidden_105=''
_linstor_opts_106='-s
--since
-n
--nodes
-r
--resources
-e
--exclude-nodes
--no-controller
--force'
_linstor_hidden_106=''
_linstor_opts_107='--from-file'
_linstor_hidden_107=''
_linstor_opts_108='--check'
_linstor_hidden_108=''
_linstor_opts_109='-p
--pastable
-s
--show-props'
_linstor_hidden_109=''
_linstor_opts_110='--shared-space
--external-locking'
_linstor_hidden_110=''
_linstor_opts_111='--shared-space
--external-locking'
_linstor_hidden_111=''
_linstor_opts_112='--external-locking'
_linstor_hidden_112=''
_linstor_opts_113='-q
--quiet'
_linstor_hidden_113=''
_linstor_opts_114='-p
--pastable
-g
--groupby
-s
--storage-pools
-n
--nodes
--props
--show-props
--from-file'
_linstor_hidden_114=''
_linstor_opts_115='--once'
_linstor_hidden_115=''
_linstor_opts_116='-s
--storage-pool
-n
--vlmnr
-m
--minor
--encrypt
--gross
--passphrase
--passphrase-file'
_linstor_hidden_116=''
_linstor_opts_117='--al-extents
--al-updates
--bitmap
--block-size
--disable-write-same
--discard-granularity
--discard-zeroes-if-aligned
--disk-barrier
--disk-drain
--disk-flushes
--disk-timeout
--diskless
--max-bio-size
--md-flushes
--on-io-error
--read-balancing
--resync-after
--rs-discard-granularity'
_linstor_hidden_117='--unset-al-extents
--unset-al-updates
--unset-bitmap
--unset-block-size
--unset-disable-write-same
--unset-discard-granularity
--unset-discard-zeroes-if-aligned
--unset-disk-barrier
--unset-disk-drain
--unset-disk-flushes
--unset-disk-timeout
--unset-diskless
--unset-max-bio-size
--unset-md-flushes
--unset-on-io-error
--unset-read-balancing
--unset-resync-after
--unset-rs-discard-granularity'
_linstor_opts_118='-p
--pastable
-g
--groupby
-r
--resource-definitions
-e
--external-name
-s
--show-props'
_linstor_hidden_118=''
_linstor_opts_119='--passphrase-file'
_linstor_hidden_119=''
_linstor_opts_120='--gross'
_linstor_hidden_120=''
_linstor_opts_121='-n
--vlmnr
--gross'
_linstor_hidden_121=''
_linstor_opts_122='-p
--pastable
-g
--groupby
-s
--show-props'
_linstor_hidden_122='-R
--resources'
_linstor_opts_123='-p
--pastable
-n
--nodes
-s
--storage-pools
-r
--resources
-a
--all
--hrep
--hide-replication-states
--show-props
--from-file'
_linstor_hidden_123=''
_linstor_opts_124='--timeout'
_linstor_hidden_124=''
_linstor_opts_125='--for
--timeout'
_linstor_hidden_125=''
_linstor_opts_126='--for
--timeout'
_linstor_hidden_126=''
_linstor_opts_127='--empty
--tour
--serve
--port
--tls
--token
--state
--fault'
_linstor_hidden_127=''
_linstor_opts_128='--offline'
_linstor_hidden_128=''
_linstor_opts_129='--man'
_linstor_hidden_129=''
_linstor_opts_130='--stop-on-error'
_linstor_hidden_130=''
_linstor_opts_131='-t
--tree'
_linstor_hidden_131=''
_linstor_topics='where
formats
exit-codes
environment
settings
tls
tokens
pager
shell
transactions
cluster-files
kubectl'
_linstor_table() {
  case $1 in
    '') l_names='advise
api
apply
auth
backup
completion
context
controller
demo
diff
doctor
drbd-proxy
edit
encryption
error-reports
event
exos
explain
export
file
help
history
interactive
key-value-store
list-commands
node
node-connection
physical-storage
property
remote
resource
resource-connection
resource-definition
resource-group
schedule
snapshot
sos-report
space-reporting
stats
status
storage-pool
storage-pool-definition
top
trust
volume
volume-definition
volume-group
wait' ;;
    'advise') l_names='maintenance
resource' ;;
    'advise maintenance') l_leaf=1 l_set=1 l_args='@nodes' l_columns='resource,what,fix' l_opts=$_linstor_opts_1 l_hidden=$_linstor_hidden_1 ;;
    'advise resource') l_leaf=1 l_set=1 l_columns='resource,what,fix' l_opts=$_linstor_opts_1 l_hidden=$_linstor_hidden_1 ;;
    'api') l_leaf=1 l_set=2 l_args='=GET/get,POST/post,PUT/put,PATCH/patch,DELETE/delete,OPTIONS/options|@api-paths
@api-paths' l_opts=$_linstor_opts_2 l_hidden=$_linstor_hidden_2 ;;
    'apply') l_leaf=1 l_set=3 l_opts=$_linstor_opts_3 l_hidden=$_linstor_hidden_3 ;;
    'auth') l_names='token' ;;
    'auth token') l_names='create
delete
init
list
modify' ;;
    'auth token create') l_leaf=1 l_set=4 l_args='-' l_opts=$_linstor_opts_4 l_hidden=$_linstor_hidden_4 ;;
    'auth token delete') l_leaf=1 l_set=5 l_args='@auth-tokens' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'auth token init') l_leaf=1 l_set=6 l_opts=$_linstor_opts_6 l_hidden=$_linstor_hidden_6 ;;
    'auth token list') l_leaf=1 l_set=7 l_columns='id,description,for,state,ip_filter,created_at,expires_at' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'auth token modify') l_leaf=1 l_set=8 l_args='@auth-tokens' l_opts=$_linstor_opts_8 l_hidden=$_linstor_hidden_8 ;;
    'backup') l_names='abort
create
delete
info
list
queue
restore
schedule
ship' ;;
    'backup abort') l_leaf=1 l_set=9 l_args='@remotes
@resources' l_opts=$_linstor_opts_9 l_hidden=$_linstor_hidden_9 ;;
    'backup create') l_leaf=1 l_set=10 l_args='@remotes
@resources' l_opts=$_linstor_opts_10 l_hidden=$_linstor_hidden_10 ;;
    'backup delete') l_names='all
filter
id
s3key' ;;
    'backup delete all') l_leaf=1 l_set=11 l_args='@remotes' l_opts=$_linstor_opts_11 l_hidden=$_linstor_hidden_11 ;;
    'backup delete filter') l_leaf=1 l_set=12 l_args='@remotes' l_opts=$_linstor_opts_12 l_hidden=$_linstor_hidden_12 ;;
    'backup delete id') l_leaf=1 l_set=13 l_args='@remotes
@backups' l_opts=$_linstor_opts_13 l_hidden=$_linstor_hidden_13 ;;
    'backup delete s3key') l_leaf=1 l_set=14 l_args='@remotes
@s3-keys' l_opts=$_linstor_opts_14 l_hidden=$_linstor_hidden_14 ;;
    'backup info') l_leaf=1 l_set=15 l_args='@remotes' l_columns='rsc,snap,full,latest,count,download_size,allocated_size' l_opts=$_linstor_opts_15 l_hidden=$_linstor_hidden_15 ;;
    'backup list') l_leaf=1 l_set=16 l_args='@remotes' l_columns='origin_rsc,origin_snap,finished_timestamp,based_on,status,id' l_opts=$_linstor_opts_16 l_hidden=$_linstor_hidden_16 ;;
    'backup queue') l_names='list' ;;
    'backup queue list') l_leaf=1 l_set=17 l_columns='node_name,resource_name,snapshot_name,remote_name,based_on,start_timestamp,pref_node,nodes' l_opts=$_linstor_opts_17 l_hidden=$_linstor_hidden_17 ;;
    'backup restore') l_leaf=1 l_set=18 l_args='@remotes
@nodes
-' l_opts=$_linstor_opts_18 l_hidden=$_linstor_hidden_18 ;;
    'backup schedule') l_names='delete
disable
enable' ;;
    'backup schedule delete') l_leaf=1 l_set=19 l_args='@remotes
@schedules' l_opts=$_linstor_opts_19 l_hidden=$_linstor_hidden_19 ;;
    'backup schedule disable') l_leaf=1 l_set=19 l_args='@remotes
@schedules' l_opts=$_linstor_opts_19 l_hidden=$_linstor_hidden_19 ;;
    'backup schedule enable') l_leaf=1 l_set=20 l_args='@remotes
@schedules' l_opts=$_linstor_opts_20 l_hidden=$_linstor_hidden_20 ;;
    'backup ship') l_leaf=1 l_set=21 l_args='@remotes
@resources
-' l_opts=$_linstor_opts_21 l_hidden=$_linstor_hidden_21 ;;
    'context') l_names='add
list
remove
rename
show
use' ;;
    'context add') l_leaf=1 l_set=22 l_args='-' l_opts=$_linstor_opts_22 l_hidden=$_linstor_hidden_22 ;;
    'context list') l_leaf=1 l_set=7 l_columns='current,name,controllers,user,tls,output,other_settings' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'context remove') l_leaf=1 l_set=5 l_args='@contexts' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'context rename') l_leaf=1 l_set=5 l_args='@contexts
-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'context show') l_leaf=1 l_set=7 l_args='@contexts' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'context use') l_leaf=1 l_set=23 l_args='@contexts' l_opts=$_linstor_opts_23 l_hidden=$_linstor_hidden_23 ;;
    'controller') l_names='backupdb
config
delete-property
drbd-options
export-db
list-properties
query-max-volume-size
set-log-level
set-property
version
which' ;;
    'controller backupdb') l_leaf=1 l_set=5 l_args='-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'controller config') l_names='set
show' ;;
    'controller config set') l_leaf=1 l_set=5 l_args='=config.dir,db.ca_certificate,db.client_certificate,db.connection_url,db.etcd.operations_per_transaction,db.etcd.prefix,db.in_memory,db.k8s.max_rollback_entries,db.k8s.request_retries,db.version_check_disabled,debug.console_enabled,http.enabled,http.listen_address,http.port,https.enabled,https.listen_address,https.port,ldap.dn,ldap.enabled,ldap.public_access_allowed,ldap.search_base,ldap.search_filter,ldap.uri,log.directory,log.level,log.level_global,log.level_linstor,log.level_linstor_global,log.print_stack_trace,log.rest_access_log_path,log.rest_access_mode
-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'controller config show') l_leaf=1 l_set=7 l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'controller delete-property') l_leaf=1 l_set=5 l_args='#controller
*#controller' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'controller drbd-options') l_leaf=1 l_set=24 l_opts=$_linstor_opts_24 l_hidden=$_linstor_hidden_24 ;;
    'controller export-db') l_leaf=1 l_set=5 l_args='-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'controller list-properties') l_leaf=1 l_set=7 l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'controller query-max-volume-size') l_leaf=1 l_set=25 l_args='-' l_columns='storage_pool,max_volume_size,provisioning,nodes' l_opts=$_linstor_opts_25 l_hidden=$_linstor_hidden_25 ;;
    'controller set-log-level') l_leaf=1 l_set=26 l_args='=ERROR/error,WARN/warn,INFO/info,DEBUG/debug,TRACE/trace' l_opts=$_linstor_opts_26 l_hidden=$_linstor_hidden_26 ;;
    'controller set-property') l_leaf=1 l_set=27 l_args='#controller
~controller' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'controller version') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'controller which') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'diff') l_leaf=1 l_set=28 l_opts=$_linstor_opts_28 l_hidden=$_linstor_hidden_28 ;;
    'dm-migrate') l_leaf=1 l_set=29 l_args='!
!' l_opts=$_linstor_opts_29 l_hidden=$_linstor_hidden_29 ;;
    'drbd-proxy') l_names='compression
disable
enable
options' ;;
    'drbd-proxy compression') l_names='lz4
lzma
none
zlib
zstd' ;;
    'drbd-proxy compression lz4') l_leaf=1 l_set=5 l_args='@resource-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'drbd-proxy compression lzma') l_leaf=1 l_set=30 l_args='@resource-definitions' l_opts=$_linstor_opts_30 l_hidden=$_linstor_hidden_30 ;;
    'drbd-proxy compression none') l_leaf=1 l_set=5 l_args='@resource-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'drbd-proxy compression zlib') l_leaf=1 l_set=31 l_args='@resource-definitions' l_opts=$_linstor_opts_31 l_hidden=$_linstor_hidden_31 ;;
    'drbd-proxy compression zstd') l_leaf=1 l_set=32 l_args='@resource-definitions' l_opts=$_linstor_opts_32 l_hidden=$_linstor_hidden_32 ;;
    'drbd-proxy disable') l_leaf=1 l_set=5 l_args='@nodes
@nodes
@resource-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'drbd-proxy enable') l_leaf=1 l_set=33 l_args='@nodes
@nodes
@resource-definitions' l_opts=$_linstor_opts_33 l_hidden=$_linstor_hidden_33 ;;
    'drbd-proxy options') l_leaf=1 l_set=34 l_args='@resource-definitions' l_opts=$_linstor_opts_34 l_hidden=$_linstor_hidden_34 ;;
    'edit') l_leaf=1 l_set=35 l_args='=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file
@object-names
*@object-names' l_opts=$_linstor_opts_35 l_hidden=$_linstor_hidden_35 ;;
    'encryption') l_names='create-passphrase
enter-passphrase
modify-passphrase
status' ;;
    'encryption create-passphrase') l_leaf=1 l_set=36 l_opts=$_linstor_opts_36 l_hidden=$_linstor_hidden_36 ;;
    'encryption enter-passphrase') l_leaf=1 l_set=37 l_opts=$_linstor_opts_37 l_hidden=$_linstor_hidden_37 ;;
    'encryption modify-passphrase') l_leaf=1 l_set=38 l_opts=$_linstor_opts_38 l_hidden=$_linstor_hidden_38 ;;
    'encryption status') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'error-reports') l_names='delete
list
show' ;;
    'error-reports delete') l_leaf=1 l_set=39 l_args='@error-reports
*@error-reports' l_opts=$_linstor_opts_39 l_hidden=$_linstor_hidden_39 ;;
    'error-reports list') l_leaf=1 l_set=40 l_columns='id,error_time,origin,summary,location,version' l_opts=$_linstor_opts_40 l_hidden=$_linstor_hidden_40 ;;
    'error-reports show') l_leaf=1 l_set=5 l_args='@error-reports
*@error-reports' l_columns='id,error_time,node_name,text' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'event') l_names='nodes
promotions' ;;
    'event nodes') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'event promotions') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'exos') l_names='create
delete
events
exec
get-defaults
list
map
modify
set-defaults' ;;
    'exos create') l_leaf=1 l_set=41 l_args='-
-
-' l_opts=$_linstor_opts_41 l_hidden=$_linstor_hidden_41 ;;
    'exos delete') l_leaf=1 l_set=5 l_args='@exos-enclosures' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'exos events') l_leaf=1 l_set=42 l_args='@exos-enclosures' l_columns='severity,event_id,time_stamp,message' l_opts=$_linstor_opts_42 l_hidden=$_linstor_hidden_42 ;;
    'exos exec') l_leaf=1 l_set=5 l_args='@exos-enclosures
-
*-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'exos get-defaults') l_leaf=1 l_set=7 l_columns='property,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'exos list') l_leaf=1 l_set=43 l_columns='name,ctrl_a_ip,ctrl_b_ip,health,health_reason' l_opts=$_linstor_opts_43 l_hidden=$_linstor_hidden_43 ;;
    'exos map') l_leaf=1 l_set=7 l_columns='node_name,enclosure_name,connections' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'exos modify') l_leaf=1 l_set=44 l_args='@exos-enclosures' l_opts=$_linstor_opts_44 l_hidden=$_linstor_hidden_44 ;;
    'exos set-defaults') l_leaf=1 l_set=45 l_opts=$_linstor_opts_45 l_hidden=$_linstor_hidden_45 ;;
    'explain') l_names='error
format
placement
property' ;;
    'explain error') l_leaf=1 l_set=5 l_args='@error-reports' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'explain format') l_leaf=1 l_set=5 l_args='@format-paths' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'explain placement') l_leaf=1 l_set=46 l_args='@resource-groups' l_opts=$_linstor_opts_46 l_hidden=$_linstor_hidden_46 ;;
    'explain property') l_leaf=1 l_set=47 l_args='#controller' l_opts=$_linstor_opts_47 l_hidden=$_linstor_hidden_47 ;;
    'export') l_leaf=1 l_set=48 l_args='=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file
*=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file' l_opts=$_linstor_opts_48 l_hidden=$_linstor_hidden_48 ;;
    'file') l_names='check
delete
deploy
list
modify
show
status
undeploy' ;;
    'file check') l_leaf=1 l_set=5 l_args='@files
@nodes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'file delete') l_leaf=1 l_set=5 l_args='@files' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'file deploy') l_leaf=1 l_set=5 l_args='@files
@resource-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'file list') l_leaf=1 l_set=7 l_columns=path l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'file modify') l_leaf=1 l_set=5 l_args='@files' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'file show') l_leaf=1 l_set=5 l_args='@files' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'file status') l_leaf=1 l_set=5 l_args='@files
@nodes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'file undeploy') l_leaf=1 l_set=5 l_args='@files
@resource-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'history') l_leaf=1 l_set=49 l_columns='time,cluster,command,exit,changes,user,from,took' l_opts=$_linstor_opts_49 l_hidden=$_linstor_hidden_49 ;;
    'key-value-store') l_names='delete
get
list
modify
show' ;;
    'key-value-store delete') l_leaf=1 l_set=5 l_args='@key-value-stores' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'key-value-store get') l_leaf=1 l_set=5 l_args='@key-value-stores
@key-value-keys' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'key-value-store list') l_leaf=1 l_set=7 l_columns=name l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'key-value-store modify') l_leaf=1 l_set=5 l_args='@key-value-stores
@key-value-keys
-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'key-value-store show') l_leaf=1 l_set=7 l_args='@key-value-stores' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'node-connection') l_names='drbd-peer-options
list
list-properties
path
set-property' ;;
    'node-connection drbd-peer-options') l_leaf=1 l_set=50 l_args='@nodes
@nodes' l_opts=$_linstor_opts_50 l_hidden=$_linstor_hidden_50 ;;
    'node-connection list') l_leaf=1 l_set=51 l_args='@nodes
@nodes' l_columns='node_a,node_b,properties' l_opts=$_linstor_opts_51 l_hidden=$_linstor_hidden_51 ;;
    'node-connection list-properties') l_leaf=1 l_set=7 l_args='@nodes
@nodes' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'node-connection path') l_names='create
delete
list' ;;
    'node-connection path create') l_leaf=1 l_set=5 l_args='@nodes
@nodes
-
@net-interfaces
@net-interfaces' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node-connection path delete') l_leaf=1 l_set=5 l_args='@nodes
@nodes
@paths' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node-connection path list') l_leaf=1 l_set=7 l_args='@nodes
@nodes' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'node-connection set-property') l_leaf=1 l_set=27 l_args='@nodes
@nodes
#node-connection
~node-connection' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'node') l_names='config
create
create-ebs-target
create-openflex-target
create-remote-spdk-target
delete
describe
drbd-reactor
evacuate
info
interface
list
list-properties
lost
modify
reconnect
restore
set-log-level
set-property' ;;
    'node config') l_names='set
show' ;;
    'node config set') l_leaf=1 l_set=5 l_args='@nodes
=config.dir,debug.console_enabled,drbd_keep_res_pattern,ebs,log.directory,log.level,log.level_linstor,log.print_stack_trace,net.bind_address,net.com_type,net.port,remote_spdk,special_satellite,stlt_override_node_name
-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node config show') l_leaf=1 l_set=7 l_args='@nodes' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'node create') l_leaf=1 l_set=52 l_args='-
@node-address' l_opts=$_linstor_opts_52 l_hidden=$_linstor_hidden_52 ;;
    'node create-ebs-target') l_leaf=1 l_set=5 l_args='-
@remotes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node create-openflex-target') l_leaf=1 l_set=5 l_args='-
-
-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node create-remote-spdk-target') l_leaf=1 l_set=53 l_args='-
-' l_opts=$_linstor_opts_53 l_hidden=$_linstor_hidden_53 ;;
    'node delete') l_leaf=1 l_set=54 l_args='@nodes' l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;;
    'node describe') l_leaf=1 l_set=5 l_args='@nodes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node drbd-reactor') l_names='disable
enable
evict
restart
status' ;;
    'node drbd-reactor disable') l_leaf=1 l_set=55 l_args='-
@nodes
*@nodes' l_opts=$_linstor_opts_55 l_hidden=$_linstor_hidden_55 ;;
    'node drbd-reactor enable') l_leaf=1 l_set=5 l_args='-
@nodes
*@nodes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node drbd-reactor evict') l_leaf=1 l_set=56 l_args='@resources
@nodes
*@nodes' l_opts=$_linstor_opts_56 l_hidden=$_linstor_hidden_56 ;;
    'node drbd-reactor restart') l_leaf=1 l_set=5 l_args='-
@nodes
*@nodes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node drbd-reactor status') l_leaf=1 l_set=5 l_args='@nodes
*@nodes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node evacuate') l_leaf=1 l_set=57 l_args='@nodes' l_opts=$_linstor_opts_57 l_hidden=$_linstor_hidden_57 ;;
    'node info') l_leaf=1 l_set=58 l_columns='name,diskless,lvm,lvmthin,zfs_thin,file_thin,spdk,remote_spdk,storage_spaces,storage_spaces_thin,drbd,luks,nvme,cache,bcache,write_cache,storage' l_opts=$_linstor_opts_58 l_hidden=$_linstor_hidden_58 ;;
    'node interface') l_names='create
delete
list
modify
show' ;;
    'node interface create') l_leaf=1 l_set=59 l_args='@nodes
-
-' l_opts=$_linstor_opts_59 l_hidden=$_linstor_hidden_59 ;;
    'node interface delete') l_leaf=1 l_set=5 l_args='@nodes
@net-interfaces
*@net-interfaces' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node interface list') l_leaf=1 l_set=7 l_args='@nodes' l_columns='is_active,name,address,satellite_port,satellite_encryption_type' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'node interface modify') l_leaf=1 l_set=60 l_args='@nodes
@net-interfaces' l_opts=$_linstor_opts_60 l_hidden=$_linstor_hidden_60 ;;
    'node interface show') l_leaf=1 l_set=7 l_args='@nodes
@net-interfaces' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'node list') l_leaf=1 l_set=61 l_columns='name,type,addresses,state,aux_props' l_opts=$_linstor_opts_61 l_hidden=$_linstor_hidden_61 ;;
    'node list-properties') l_leaf=1 l_set=62 l_args='@nodes' l_columns='key,value' l_opts=$_linstor_opts_62 l_hidden=$_linstor_hidden_62 ;;
    'node lost') l_leaf=1 l_set=54 l_args='@nodes' l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;;
    'node modify') l_leaf=1 l_set=63 l_args='@nodes' l_opts=$_linstor_opts_63 l_hidden=$_linstor_hidden_63 ;;
    'node reconnect') l_leaf=1 l_set=5 l_args='@nodes
*@nodes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'node restore') l_leaf=1 l_set=64 l_args='@nodes' l_opts=$_linstor_opts_64 l_hidden=$_linstor_hidden_64 ;;
    'node set-log-level') l_leaf=1 l_set=65 l_args='@nodes
=ERROR/error,WARN/warn,INFO/info,DEBUG/debug,TRACE/trace' l_opts=$_linstor_opts_65 l_hidden=$_linstor_hidden_65 ;;
    'node set-property') l_leaf=1 l_set=27 l_args='@nodes
#node
~node' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'physical-storage') l_names='create-device-pool
list
show' ;;
    'physical-storage create-device-pool') l_leaf=1 l_set=66 l_args='=lvm/LVM,lvmthin/LVMTHIN,zfs/ZFS,zfsthin/ZFSTHIN,spdk/SPDK
@nodes
@physical-devices
*@physical-devices' l_opts=$_linstor_opts_66 l_hidden=$_linstor_hidden_66 ;;
    'physical-storage list') l_leaf=1 l_set=7 l_columns='size,rotational,devices' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'physical-storage show') l_leaf=1 l_set=7 l_args='@nodes' l_columns='device,size,rotational,model,serial,wwn' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'property') l_names='list' ;;
    'property list') l_leaf=1 l_set=67 l_args='=controller,drbd-proxy,node,resource,resource-connection,resource-definition,resource-group,storage-pool,storage-pool-definition,volume,volume-definition,volume-group' l_columns='kind,key,type,values,unit,default,meaning' l_opts=$_linstor_opts_67 l_hidden=$_linstor_hidden_67 ;;
    'remote') l_names='create
delete
list
modify' ;;
    'remote create') l_names='ebs
linstor
s3' ;;
    'remote create ebs') l_leaf=1 l_set=68 l_args='-
-
-
-' l_opts=$_linstor_opts_68 l_hidden=$_linstor_hidden_68 ;;
    'remote create linstor') l_leaf=1 l_set=69 l_args='-
-' l_opts=$_linstor_opts_69 l_hidden=$_linstor_hidden_69 ;;
    'remote create s3') l_leaf=1 l_set=70 l_args='-
-
-
-
-
-' l_opts=$_linstor_opts_70 l_hidden=$_linstor_hidden_70 ;;
    'remote delete') l_leaf=1 l_set=5 l_args='@remotes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'remote list') l_leaf=1 l_set=71 l_columns='remote_name,type,info' l_opts=$_linstor_opts_71 l_hidden=$_linstor_hidden_71 ;;
    'remote modify') l_names='ebs
linstor
s3' ;;
    'remote modify ebs') l_leaf=1 l_set=72 l_args='@remotes' l_opts=$_linstor_opts_72 l_hidden=$_linstor_hidden_72 ;;
    'remote modify linstor') l_leaf=1 l_set=73 l_args='@remotes' l_opts=$_linstor_opts_73 l_hidden=$_linstor_hidden_73 ;;
    'remote modify s3') l_leaf=1 l_set=74 l_args='@remotes' l_opts=$_linstor_opts_74 l_hidden=$_linstor_hidden_74 ;;
    'resource-connection') l_names='drbd-options
drbd-peer-options
list
list-properties
path
set-property
show' ;;
    'resource-connection drbd-options') l_leaf=1 l_set=50 l_args='@nodes
@nodes
@resources' l_opts=$_linstor_opts_50 l_hidden=$_linstor_hidden_50 ;;
    'resource-connection drbd-peer-options') l_leaf=1 l_set=50 l_args='@nodes
@nodes
@resources' l_opts=$_linstor_opts_50 l_hidden=$_linstor_hidden_50 ;;
    'resource-connection list') l_leaf=1 l_set=75 l_args='@resources' l_columns='node_a,node_b,properties,port' l_opts=$_linstor_opts_75 l_hidden=$_linstor_hidden_75 ;;
    'resource-connection list-properties') l_leaf=1 l_set=7 l_args='@nodes
@nodes
@resources' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'resource-connection path') l_names='create
delete
list' ;;
    'resource-connection path create') l_leaf=1 l_set=5 l_args='@nodes
@nodes
@resources
-
@net-interfaces
@net-interfaces' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'resource-connection path delete') l_leaf=1 l_set=5 l_args='@nodes
@nodes
@resources
@paths' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'resource-connection path list') l_leaf=1 l_set=7 l_args='@nodes
@nodes
@resources' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'resource-connection set-property') l_leaf=1 l_set=27 l_args='@nodes
@nodes
@resources
#resource-connection
~resource-connection' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'resource-connection show') l_leaf=1 l_set=7 l_args='@nodes
@nodes
@resources' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'resource-definition') l_names='auto-place
clone
create
delete
drbd-options
list
list-properties
modify
set-property
wait-sync' ;;
    'resource-definition auto-place') l_leaf=1 l_set=76 l_args='@resource-definitions' l_opts=$_linstor_opts_76 l_hidden=$_linstor_hidden_76 ;;
    'resource-definition clone') l_leaf=1 l_set=77 l_args='@resource-definitions
-' l_opts=$_linstor_opts_77 l_hidden=$_linstor_hidden_77 ;;
    'resource-definition create') l_leaf=1 l_set=78 l_args='-' l_opts=$_linstor_opts_78 l_hidden=$_linstor_hidden_78 ;;
    'resource-definition delete') l_leaf=1 l_set=54 l_args='@resource-definitions
*@resource-definitions' l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;;
    'resource-definition drbd-options') l_leaf=1 l_set=24 l_args='@resource-definitions' l_opts=$_linstor_opts_24 l_hidden=$_linstor_hidden_24 ;;
    'resource-definition list') l_leaf=1 l_set=79 l_columns='name,resource_group_name,layers,state,external_name,port' l_opts=$_linstor_opts_79 l_hidden=$_linstor_hidden_79 ;;
    'resource-definition list-properties') l_leaf=1 l_set=62 l_args='@resource-definitions' l_columns='key,value' l_opts=$_linstor_opts_62 l_hidden=$_linstor_hidden_62 ;;
    'resource-definition modify') l_leaf=1 l_set=80 l_args='@resource-definitions' l_opts=$_linstor_opts_80 l_hidden=$_linstor_hidden_80 ;;
    'resource-definition set-property') l_leaf=1 l_set=27 l_args='@resource-definitions
#resource-definition
~resource-definition' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'resource-definition wait-sync') l_leaf=1 l_set=81 l_args='@resource-definitions' l_opts=$_linstor_opts_81 l_hidden=$_linstor_hidden_81 ;;
    'resource-group') l_names='adjust
create
delete
drbd-options
list
list-properties
modify
query-all-size-info
query-max-volume-size
query-size-info
set-property
spawn-resources' ;;
    'resource-group adjust') l_leaf=1 l_set=7 l_args='@resource-groups' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'resource-group create') l_leaf=1 l_set=82 l_args='-' l_opts=$_linstor_opts_82 l_hidden=$_linstor_hidden_82 ;;
    'resource-group delete') l_leaf=1 l_set=5 l_args='@resource-groups' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'resource-group drbd-options') l_leaf=1 l_set=24 l_args='@resource-groups' l_opts=$_linstor_opts_24 l_hidden=$_linstor_hidden_24 ;;
    'resource-group list') l_leaf=1 l_set=83 l_columns='name,filter,volume_numbers,description' l_opts=$_linstor_opts_83 l_hidden=$_linstor_hidden_83 ;;
    'resource-group list-properties') l_leaf=1 l_set=62 l_args='@resource-groups' l_columns='key,value' l_opts=$_linstor_opts_62 l_hidden=$_linstor_hidden_62 ;;
    'resource-group modify') l_leaf=1 l_set=82 l_args='@resource-groups' l_opts=$_linstor_opts_82 l_hidden=$_linstor_hidden_82 ;;
    'resource-group query-all-size-info') l_leaf=1 l_set=84 l_columns='name,max_volume_size,available_size,capacity,places,remark' l_opts=$_linstor_opts_84 l_hidden=$_linstor_hidden_84 ;;
    'resource-group query-max-volume-size') l_leaf=1 l_set=7 l_args='@resource-groups' l_columns='storage_pool,max_volume_size,provisioning,nodes' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'resource-group query-size-info') l_leaf=1 l_set=84 l_args='@resource-groups' l_columns='max_volume_size,available_size,capacity,places' l_opts=$_linstor_opts_84 l_hidden=$_linstor_hidden_84 ;;
    'resource-group set-property') l_leaf=1 l_set=27 l_args='@resource-groups
#resource-definition
~resource-definition' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'resource-group spawn-resources') l_leaf=1 l_set=85 l_args='@resource-groups
-
%
*%' l_opts=$_linstor_opts_85 l_hidden=$_linstor_hidden_85 ;;
    'resource') l_names='activate
create
create-transactional
deactivate
delete
drbd-peer-options
involved
list
list-properties
list-volumes
make-available
set-property
show
toggle-disk' ;;
    'resource activate') l_leaf=1 l_set=5 l_args='@nodes
@resource-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'resource create') l_leaf=1 l_set=86 l_args='@nodes|@resource-definitions
@nodes|@resource-definitions
*@nodes|@resource-definitions' l_opts=$_linstor_opts_86 l_hidden=$_linstor_hidden_86 ;;
    'resource create-transactional') l_names='abort
begin
commit' ;;
    'resource create-transactional abort') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'resource create-transactional begin') l_leaf=1 l_set=87 l_opts=$_linstor_opts_87 l_hidden=$_linstor_hidden_87 ;;
    'resource create-transactional commit') l_leaf=1 l_set=54 l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;;
    'resource deactivate') l_leaf=1 l_set=5 l_args='@nodes
@resource-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'resource delete') l_leaf=1 l_set=88 l_args='@nodes
@nodes|@resources
*@nodes|@resources' l_opts=$_linstor_opts_88 l_hidden=$_linstor_hidden_88 ;;
    'resource drbd-peer-options') l_leaf=1 l_set=50 l_args='@nodes
@nodes
@resources' l_opts=$_linstor_opts_50 l_hidden=$_linstor_hidden_50 ;;
    'resource involved') l_leaf=1 l_set=89 l_args='@nodes' l_columns='name,node_name,layers,usage,connections,state,create_timestamp,drbd_ports' l_opts=$_linstor_opts_89 l_hidden=$_linstor_hidden_89 ;;
    'resource list') l_leaf=1 l_set=90 l_columns='name,node_name,layers,usage,connections,state,create_timestamp,drbd_ports' l_opts=$_linstor_opts_90 l_hidden=$_linstor_hidden_90 ;;
    'resource list-properties') l_leaf=1 l_set=7 l_args='@nodes
@resources' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'resource list-volumes') l_leaf=1 l_set=91 l_columns='resource_name,node_name,storage_pool_name,volume_number,minor_number,device_path,allocated,usage,state,replication' l_opts=$_linstor_opts_91 l_hidden=$_linstor_hidden_91 ;;
    'resource make-available') l_leaf=1 l_set=92 l_args='@nodes
@resource-definitions' l_opts=$_linstor_opts_92 l_hidden=$_linstor_hidden_92 ;;
    'resource set-property') l_leaf=1 l_set=27 l_args='@nodes
@resources
#resource
~resource' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'resource show') l_leaf=1 l_set=7 l_args='@nodes
@resources' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'resource toggle-disk') l_leaf=1 l_set=93 l_args='@nodes
@resource-definitions' l_opts=$_linstor_opts_93 l_hidden=$_linstor_hidden_93 ;;
    'schedule') l_names='create
delete
list
list-by-resource
list-by-resource-details
modify' ;;
    'schedule create') l_leaf=1 l_set=94 l_args='-
-' l_opts=$_linstor_opts_94 l_hidden=$_linstor_hidden_94 ;;
    'schedule delete') l_leaf=1 l_set=5 l_args='@schedules' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'schedule list') l_leaf=1 l_set=7 l_columns='schedule_name,full_cron,inc_cron,keep_local,keep_remote,on_failure' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'schedule list-by-resource') l_leaf=1 l_set=95 l_columns='rsc_name,remote_name,schedule_name,last_snap_time,next_exec_time,next_planned_inc,next_planned_full,reason' l_opts=$_linstor_opts_95 l_hidden=$_linstor_hidden_95 ;;
    'schedule list-by-resource-details') l_leaf=1 l_set=7 l_args='@resource-definitions' l_columns='remote_name,schedule_name,rsc_dfn,rsc_grp,ctrl' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'schedule modify') l_leaf=1 l_set=96 l_args='@schedules' l_opts=$_linstor_opts_96 l_hidden=$_linstor_hidden_96 ;;
    'snapshot') l_names='create
create-multiple
delete
list
list-properties
resource
rollback
set-property
ship
ship-list
show
volume-definition' ;;
    'snapshot create') l_leaf=1 l_set=54 l_args='@nodes|@resource-definitions
@nodes|@resource-definitions
@nodes|@resource-definitions
*@nodes|@resource-definitions' l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;;
    'snapshot create-multiple') l_leaf=1 l_set=97 l_args='-' l_opts=$_linstor_opts_97 l_hidden=$_linstor_hidden_97 ;;
    'snapshot delete') l_leaf=1 l_set=98 l_args='@resource-definitions
@snapshots' l_opts=$_linstor_opts_98 l_hidden=$_linstor_hidden_98 ;;
    'snapshot list') l_leaf=1 l_set=99 l_columns='resource_name,name,nodes,volumes,create_timestamp,state' l_opts=$_linstor_opts_99 l_hidden=$_linstor_hidden_99 ;;
    'snapshot list-properties') l_leaf=1 l_set=7 l_args='@resource-definitions
@snapshots' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'snapshot resource') l_names='restore' ;;
    'snapshot resource restore') l_leaf=1 l_set=100 l_args='@nodes
*@nodes' l_opts=$_linstor_opts_100 l_hidden=$_linstor_hidden_100 ;;
    'snapshot rollback') l_leaf=1 l_set=101 l_args='@resource-definitions
@snapshots' l_opts=$_linstor_opts_101 l_hidden=$_linstor_hidden_101 ;;
    'snapshot set-property') l_leaf=1 l_set=27 l_args='@resource-definitions
@snapshots
#snapshot
~snapshot' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'snapshot ship') l_leaf=1 l_set=102 l_opts=$_linstor_opts_102 l_hidden=$_linstor_hidden_102 ;;
    'snapshot ship-list') l_leaf=1 l_set=103 l_columns='resource_name,snapshot_name,from_node_name,to_node_name,status' l_opts=$_linstor_opts_103 l_hidden=$_linstor_hidden_103 ;;
    'snapshot show') l_leaf=1 l_set=7 l_args='@resource-definitions
@snapshots' l_columns='resource_name,name,nodes,volumes,create_timestamp,state' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'snapshot volume-definition') l_names='restore' ;;
    'snapshot volume-definition restore') l_leaf=1 l_set=104 l_opts=$_linstor_opts_104 l_hidden=$_linstor_hidden_104 ;;
    'sos-report') l_names='create
download' ;;
    'sos-report create') l_leaf=1 l_set=105 l_opts=$_linstor_opts_105 l_hidden=$_linstor_hidden_105 ;;
    'sos-report download') l_leaf=1 l_set=106 l_args='!' l_opts=$_linstor_opts_106 l_hidden=$_linstor_hidden_106 ;;
    'space-reporting') l_names='query' ;;
    'space-reporting query') l_leaf=1 l_set=107 l_opts=$_linstor_opts_107 l_hidden=$_linstor_hidden_107 ;;
    'stats') l_leaf=1 l_set=7 l_args='=nodes,storage-pools,resource-groups,resource-definitions,resources,error-reports
*=nodes,storage-pools,resource-groups,resource-definitions,resources,error-reports' l_columns='kind,count' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'status') l_names='node
resource' l_leaf=1 l_set=108 l_opts=$_linstor_opts_108 l_hidden=$_linstor_hidden_108 ;;
    'status node') l_leaf=1 l_set=5 l_args='@nodes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'status resource') l_leaf=1 l_set=5 l_args='@resource-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'storage-pool-definition') l_names='create
delete
list
list-properties
set-property' ;;
    'storage-pool-definition create') l_leaf=1 l_set=5 l_args='-' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'storage-pool-definition delete') l_leaf=1 l_set=5 l_args='@storage-pool-definitions' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'storage-pool-definition list') l_leaf=1 l_set=109 l_columns=storage_pool_name l_opts=$_linstor_opts_109 l_hidden=$_linstor_hidden_109 ;;
    'storage-pool-definition list-properties') l_leaf=1 l_set=7 l_args='@storage-pool-definitions' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'storage-pool-definition set-property') l_leaf=1 l_set=27 l_args='@storage-pool-definitions
#storage-pool-definition
~storage-pool-definition' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'storage-pool') l_names='create
delete
list
list-properties
set-property
show' ;;
    'storage-pool create') l_names='diskless
ebs_initiator
exos
file
filethin
lvm
lvmthin
openflex
remotespdk
spdk
storagespaces
storagespacesthin
zfs
zfsthin' ;;
    'storage-pool create diskless') l_leaf=1 l_set=5 l_args='@nodes
@storage-pools-elsewhere' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'storage-pool create ebs_initiator') l_leaf=1 l_set=5 l_args='@nodes
@storage-pools-elsewhere
@remotes' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'storage-pool create exos') l_leaf=1 l_set=110 l_args='@nodes
@storage-pools-elsewhere
@exos-enclosures
-' l_opts=$_linstor_opts_110 l_hidden=$_linstor_hidden_110 ;;
    'storage-pool create file') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create filethin') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create lvm') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create lvmthin') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create openflex') l_leaf=1 l_set=112 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_112 l_hidden=$_linstor_hidden_112 ;;
    'storage-pool create remotespdk') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create spdk') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create storagespaces') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create storagespacesthin') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create zfs') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool create zfsthin') l_leaf=1 l_set=111 l_args='@nodes
@storage-pools-elsewhere
-' l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;;
    'storage-pool delete') l_leaf=1 l_set=113 l_args='@nodes
@nodes|@storage-pools
*@nodes|@storage-pools' l_opts=$_linstor_opts_113 l_hidden=$_linstor_hidden_113 ;;
    'storage-pool list') l_leaf=1 l_set=114 l_columns='storage_pool_name,node_name,provider_kind,pool_name,free_capacity,total_capacity,supports_snapshots,state,shared_name' l_opts=$_linstor_opts_114 l_hidden=$_linstor_hidden_114 ;;
    'storage-pool list-properties') l_leaf=1 l_set=7 l_args='@nodes
@storage-pools' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'storage-pool set-property') l_leaf=1 l_set=27 l_args='@nodes
@storage-pools
#storage-pool
~storage-pool' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'storage-pool show') l_leaf=1 l_set=7 l_args='@nodes
@storage-pools' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'top') l_leaf=1 l_set=115 l_opts=$_linstor_opts_115 l_hidden=$_linstor_hidden_115 ;;
    'trust') l_names='forget
list' ;;
    'trust forget') l_leaf=1 l_set=5 l_args='@known-controllers' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'trust list') l_leaf=1 l_set=7 l_columns='address,fingerprint,redirects_to,since' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'volume-definition') l_names='create
delete
drbd-options
list
list-properties
modify-passphrase
set-property
set-size
show' ;;
    'volume-definition create') l_leaf=1 l_set=116 l_args='@resource-definitions
%' l_opts=$_linstor_opts_116 l_hidden=$_linstor_hidden_116 ;;
    'volume-definition delete') l_leaf=1 l_set=54 l_args='@resource-definitions
@volume-numbers' l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;;
    'volume-definition drbd-options') l_leaf=1 l_set=117 l_args='@resource-definitions
@volume-numbers' l_opts=$_linstor_opts_117 l_hidden=$_linstor_hidden_117 ;;
    'volume-definition list') l_leaf=1 l_set=118 l_columns='resource_name,volume_number,minor_number,size,gross,state,external_name' l_opts=$_linstor_opts_118 l_hidden=$_linstor_hidden_118 ;;
    'volume-definition list-properties') l_leaf=1 l_set=7 l_args='@resource-definitions
@volume-numbers' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'volume-definition modify-passphrase') l_leaf=1 l_set=119 l_args='@resource-definitions
@volume-numbers
-' l_opts=$_linstor_opts_119 l_hidden=$_linstor_hidden_119 ;;
    'volume-definition set-property') l_leaf=1 l_set=27 l_args='@resource-definitions
@volume-numbers
#volume-definition
~volume-definition' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'volume-definition set-size') l_leaf=1 l_set=120 l_args='@resource-definitions
@volume-numbers
%' l_opts=$_linstor_opts_120 l_hidden=$_linstor_hidden_120 ;;
    'volume-definition show') l_leaf=1 l_set=7 l_args='@resource-definitions
@volume-numbers' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'volume-group') l_names='create
delete
drbd-options
list
list-properties
set-property' ;;
    'volume-group create') l_leaf=1 l_set=121 l_args='@resource-groups' l_opts=$_linstor_opts_121 l_hidden=$_linstor_hidden_121 ;;
    'volume-group delete') l_leaf=1 l_set=5 l_args='@resource-groups
@volume-numbers' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'volume-group drbd-options') l_leaf=1 l_set=117 l_args='@resource-groups
@volume-numbers' l_opts=$_linstor_opts_117 l_hidden=$_linstor_hidden_117 ;;
    'volume-group list') l_leaf=1 l_set=122 l_args='@resource-groups' l_columns='volume_number,flags' l_opts=$_linstor_opts_122 l_hidden=$_linstor_hidden_122 ;;
    'volume-group list-properties') l_leaf=1 l_set=7 l_args='@resource-groups
@volume-numbers' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'volume-group set-property') l_leaf=1 l_set=27 l_args='@resource-groups
@volume-numbers
#volume-definition
~volume-definition' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'volume') l_names='list
list-properties
set-property' ;;
    'volume list') l_leaf=1 l_set=123 l_columns='resource_name,node_name,storage_pool_name,volume_number,minor_number,device_path,allocated,usage,state,replication' l_opts=$_linstor_opts_123 l_hidden=$_linstor_hidden_123 ;;
    'volume list-properties') l_leaf=1 l_set=7 l_args='@nodes
@resources
@volume-numbers' l_columns='key,value' l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;;
    'volume set-property') l_leaf=1 l_set=27 l_args='@nodes
@resources
@volume-numbers
#volume
~volume' l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;;
    'wait') l_names='backup
node
resource
snapshot' ;;
    'wait backup') l_leaf=1 l_set=124 l_args='@remotes
@resource-definitions
*@resource-definitions' l_opts=$_linstor_opts_124 l_hidden=$_linstor_hidden_124 ;;
    'wait node') l_leaf=1 l_set=125 l_args='@nodes
*@nodes' l_opts=$_linstor_opts_125 l_hidden=$_linstor_hidden_125 ;;
    'wait resource') l_leaf=1 l_set=126 l_args='@resource-definitions
*@resource-definitions' l_opts=$_linstor_opts_126 l_hidden=$_linstor_hidden_126 ;;
    'wait snapshot') l_leaf=1 l_set=124 l_args='@resource-definitions
@snapshots
*@snapshots' l_opts=$_linstor_opts_124 l_hidden=$_linstor_hidden_124 ;;
    'completion') l_names='bash
fish
install
uninstall
zsh' ;;
    'completion bash') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'completion fish') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'completion install') l_leaf=1 l_set=5 l_args='=bash,zsh,fish' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'completion uninstall') l_leaf=1 l_set=5 l_args='=bash,zsh,fish' l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'completion zsh') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'demo') l_leaf=1 l_set=127 l_args='-
*-' l_opts=$_linstor_opts_127 l_hidden=$_linstor_hidden_127 ;;
    'doctor') l_leaf=1 l_set=128 l_opts=$_linstor_opts_128 l_hidden=$_linstor_hidden_128 ;;
    'help') l_leaf=1 l_set=129 l_args='?
*?' l_opts=$_linstor_opts_129 l_hidden=$_linstor_hidden_129 ;;
    'interactive') l_leaf=1 l_set=130 l_opts=$_linstor_opts_130 l_hidden=$_linstor_hidden_130 ;;
    'list-commands') l_leaf=1 l_set=131 l_opts=$_linstor_opts_131 l_hidden=$_linstor_hidden_131 ;;
    'exit') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
    'gen-zsh-completer') l_leaf=1 l_set=5 l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;;
  esac
}
_linstor_alias() {
  case $1 in
    '/adv') l_name=advise ;;
    '/b') l_name=backup ;;
    '/c') l_name=controller ;;
    '/dm-migrate') l_name=dm-migrate l_some=1 ;;
    '/proxy') l_name=drbd-proxy ;;
    '/e') l_name=encryption ;;
    '/err') l_name=error-reports ;;
    '/exit'|'/quit') l_name=exit l_some=1 ;;
    '/f') l_name=file ;;
    '/gen-zsh-completer') l_name=gen-zsh-completer l_some=1 ;;
    '/kv') l_name=key-value-store ;;
    '/commands'|'/list') l_name=list-commands ;;
    '/n') l_name=node ;;
    '/nc') l_name=node-connection ;;
    '/ps') l_name=physical-storage ;;
    '/r') l_name=resource ;;
    '/rc') l_name=resource-connection ;;
    '/rd') l_name=resource-definition ;;
    '/rg') l_name=resource-group ;;
    '/sched') l_name=schedule ;;
    '/s') l_name=snapshot ;;
    '/sos') l_name=sos-report ;;
    '/spr') l_name=space-reporting ;;
    '/sp') l_name=storage-pool ;;
    '/spd') l_name=storage-pool-definition ;;
    '/v') l_name=volume ;;
    '/vd') l_name=volume-definition ;;
    '/vg') l_name=volume-group ;;
    'advise/m') l_name=maintenance ;;
    'advise/r') l_name=resource ;;
    'auth/t') l_name=token ;;
    'auth token/c') l_name=create ;;
    'auth token/d') l_name=delete ;;
    'auth token/l') l_name=list ;;
    'auth token/m') l_name=modify ;;
    'backup/a') l_name=abort ;;
    'backup/c') l_name=create ;;
    'backup/d') l_name=delete ;;
    'backup/i') l_name=info ;;
    'backup/l') l_name=list ;;
    'backup/q') l_name=queue ;;
    'backup/rst') l_name=restore ;;
    'backup/sched') l_name=schedule ;;
    'backup/s') l_name=ship ;;
    'backup delete/a') l_name=all ;;
    'backup delete/f') l_name=filter ;;
    'backup delete/s3') l_name=s3key ;;
    'backup queue/l') l_name=list ;;
    'backup schedule/d') l_name=delete ;;
    'backup schedule/dis') l_name=disable ;;
    'backup schedule/en') l_name=enable ;;
    'context/a') l_name=add ;;
    'context/l') l_name=list ;;
    'context/r'|'context/delete'|'context/d') l_name=remove ;;
    'context/s') l_name=show ;;
    'context/u') l_name=use ;;
    'controller/bakdb') l_name=backupdb ;;
    'controller/opt') l_name=drbd-options ;;
    'controller/lp') l_name=list-properties ;;
    'controller/qmvs') l_name=query-max-volume-size ;;
    'controller/setloglevel') l_name=set-log-level ;;
    'controller/sp') l_name=set-property ;;
    'controller/v') l_name=version ;;
    'controller config/s') l_name=show ;;
    'drbd-proxy/c') l_name=compression ;;
    'drbd-proxy/d') l_name=disable ;;
    'drbd-proxy/e') l_name=enable ;;
    'drbd-proxy/opt') l_name=options ;;
    'encryption/cp') l_name=create-passphrase ;;
    'encryption/ep') l_name=enter-passphrase ;;
    'encryption/mp') l_name=modify-passphrase ;;
    'encryption/s') l_name=status ;;
    'error-reports/d') l_name=delete ;;
    'error-reports/l') l_name=list ;;
    'error-reports/s') l_name=show ;;
    'exos/c') l_name=create ;;
    'exos/d') l_name=delete ;;
    'exos/e') l_name=events ;;
    'exos/l') l_name=list ;;
    'exos/m') l_name=modify ;;
    'explain/e') l_name=error ;;
    'explain/f') l_name=format ;;
    'explain/p') l_name=placement ;;
    'explain/prop') l_name=property ;;
    'file/d') l_name=delete ;;
    'file/dep') l_name=deploy ;;
    'file/l') l_name=list ;;
    'file/m') l_name=modify ;;
    'file/s') l_name=show ;;
    'file/und') l_name=undeploy ;;
    'key-value-store/d') l_name=delete ;;
    'key-value-store/l') l_name=list ;;
    'key-value-store/m') l_name=modify ;;
    'key-value-store/s') l_name=show ;;
    'node-connection/popt') l_name=drbd-peer-options ;;
    'node-connection/l') l_name=list ;;
    'node-connection/lp') l_name=list-properties ;;
    'node-connection/p') l_name=path ;;
    'node-connection/sp') l_name=set-property ;;
    'node-connection path/c') l_name=create ;;
    'node-connection path/d') l_name=delete ;;
    'node-connection path/l') l_name=list ;;
    'node/c') l_name=create ;;
    'node/cebst') l_name=create-ebs-target ;;
    'node/coft') l_name=create-openflex-target ;;
    'node/crspdkt') l_name=create-remote-spdk-target ;;
    'node/d') l_name=delete ;;
    'node/dsc') l_name=describe ;;
    'node/evac') l_name=evacuate ;;
    'node/i') l_name=interface ;;
    'node/l') l_name=list ;;
    'node/lp') l_name=list-properties ;;
    'node/lo') l_name=lost ;;
    'node/m') l_name=modify ;;
    'node/rc') l_name=reconnect ;;
    'node/rst') l_name=restore ;;
    'node/setloglevel') l_name=set-log-level ;;
    'node/sp') l_name=set-property ;;
    'node config/s') l_name=show ;;
    'node drbd-reactor/s') l_name=status ;;
    'node interface/c') l_name=create ;;
    'node interface/d') l_name=delete ;;
    'node interface/l') l_name=list ;;
    'node interface/m') l_name=modify ;;
    'physical-storage/cdp') l_name=create-device-pool ;;
    'physical-storage/l') l_name=list ;;
    'physical-storage/s') l_name=show ;;
    'property/l') l_name=list ;;
    'remote/c') l_name=create ;;
    'remote/d') l_name=delete ;;
    'remote/l') l_name=list ;;
    'remote/m') l_name=modify ;;
    'remote create/l') l_name=linstor ;;
    'remote modify/l') l_name=linstor ;;
    'resource-connection/opt') l_name=drbd-options ;;
    'resource-connection/popt') l_name=drbd-peer-options ;;
    'resource-connection/l') l_name=list ;;
    'resource-connection/lp') l_name=list-properties ;;
    'resource-connection/p') l_name=path ;;
    'resource-connection/sp') l_name=set-property ;;
    'resource-connection/s') l_name=show ;;
    'resource-connection path/c') l_name=create ;;
    'resource-connection path/d') l_name=delete ;;
    'resource-connection path/l') l_name=list ;;
    'resource-definition/ap') l_name=auto-place ;;
    'resource-definition/cln') l_name=clone ;;
    'resource-definition/c') l_name=create ;;
    'resource-definition/d') l_name=delete ;;
    'resource-definition/opt') l_name=drbd-options ;;
    'resource-definition/l') l_name=list ;;
    'resource-definition/lp') l_name=list-properties ;;
    'resource-definition/m') l_name=modify ;;
    'resource-definition/sp') l_name=set-property ;;
    'resource-definition/ws') l_name=wait-sync ;;
    'resource-group/adj') l_name=adjust ;;
    'resource-group/c') l_name=create ;;
    'resource-group/d') l_name=delete ;;
    'resource-group/opt') l_name=drbd-options ;;
    'resource-group/l') l_name=list ;;
    'resource-group/lp') l_name=list-properties ;;
    'resource-group/m') l_name=modify ;;
    'resource-group/qasi') l_name=query-all-size-info ;;
    'resource-group/qmvs') l_name=query-max-volume-size ;;
    'resource-group/qsi') l_name=query-size-info ;;
    'resource-group/sp') l_name=set-property ;;
    'resource-group/spawn') l_name=spawn-resources ;;
    'resource/act') l_name=activate ;;
    'resource/c') l_name=create ;;
    'resource/ct') l_name=create-transactional ;;
    'resource/deact') l_name=deactivate ;;
    'resource/d') l_name=delete ;;
    'resource/popt') l_name=drbd-peer-options ;;
    'resource/inv') l_name=involved ;;
    'resource/l') l_name=list ;;
    'resource/lp') l_name=list-properties ;;
    'resource/lv') l_name=list-volumes ;;
    'resource/mkavail') l_name=make-available ;;
    'resource/sp') l_name=set-property ;;
    'resource/s') l_name=show ;;
    'resource/td') l_name=toggle-disk ;;
    'resource create-transactional/a') l_name=abort ;;
    'resource create-transactional/b') l_name=begin ;;
    'resource create-transactional/c') l_name=commit ;;
    'schedule/c') l_name=create ;;
    'schedule/d') l_name=delete ;;
    'schedule/l') l_name=list ;;
    'schedule/lbr') l_name=list-by-resource ;;
    'schedule/lbd') l_name=list-by-resource-details ;;
    'schedule/m') l_name=modify ;;
    'snapshot/c') l_name=create ;;
    'snapshot/cm') l_name=create-multiple ;;
    'snapshot/d') l_name=delete ;;
    'snapshot/l') l_name=list ;;
    'snapshot/lp') l_name=list-properties ;;
    'snapshot/r') l_name=resource ;;
    'snapshot/rb') l_name=rollback ;;
    'snapshot/sp') l_name=set-property ;;
    'snapshot/sh') l_name=ship ;;
    'snapshot/shl') l_name=ship-list ;;
    'snapshot/vd') l_name=volume-definition ;;
    'snapshot resource/rst') l_name=restore ;;
    'snapshot volume-definition/rst') l_name=restore ;;
    'sos-report/c') l_name=create ;;
    'sos-report/dl') l_name=download ;;
    'space-reporting/qry') l_name=query ;;
    'status/n') l_name=node ;;
    'status/r') l_name=resource ;;
    'storage-pool-definition/c') l_name=create ;;
    'storage-pool-definition/d') l_name=delete ;;
    'storage-pool-definition/l') l_name=list ;;
    'storage-pool-definition/lp') l_name=list-properties ;;
    'storage-pool-definition/sp') l_name=set-property ;;
    'storage-pool/c') l_name=create ;;
    'storage-pool/d') l_name=delete ;;
    'storage-pool/l') l_name=list ;;
    'storage-pool/lp') l_name=list-properties ;;
    'storage-pool/sp') l_name=set-property ;;
    'storage-pool/s') l_name=show ;;
    'storage-pool create/ebs_init') l_name=ebs_initiator ;;
    'trust/f') l_name=forget ;;
    'trust/l') l_name=list ;;
    'volume-definition/c') l_name=create ;;
    'volume-definition/d') l_name=delete ;;
    'volume-definition/opt') l_name=drbd-options ;;
    'volume-definition/l') l_name=list ;;
    'volume-definition/lp') l_name=list-properties ;;
    'volume-definition/mp') l_name=modify-passphrase ;;
    'volume-definition/sp') l_name=set-property ;;
    'volume-definition/size') l_name=set-size ;;
    'volume-group/c') l_name=create ;;
    'volume-group/d') l_name=delete ;;
    'volume-group/opt') l_name=drbd-options ;;
    'volume-group/l') l_name=list ;;
    'volume-group/lp') l_name=list-properties ;;
    'volume-group/sp') l_name=set-property ;;
    'volume/l') l_name=list ;;
    'volume/lp') l_name=list-properties ;;
    'volume/sp') l_name=set-property ;;
    'wait/b') l_name=backup ;;
    'wait/n') l_name=node ;;
    'wait/r') l_name=resource ;;
    'wait/s') l_name=snapshot ;;
    *) return 1 ;;
  esac
}
_linstor_keys() {
  case $1 in
    'controller') l_keys='AllowMixingStoragePoolDriver
Auth/TokenAuthenticationEnabled
AutoSnapshot/Keep
AutoSnapshot/NextAutoId
AutoSnapshot/RunEvery
AutoplaceTarget
Autoplacer/MaxThroughput
Autoplacer/MinThinFreeSpace
Autoplacer/PreSelectScript
Autoplacer/PreSelectScriptTimeout
Autoplacer/Weights/MaxFreeSpace
Autoplacer/Weights/MaxThroughput
Autoplacer/Weights/MinReservedSpace
Autoplacer/Weights/MinRscCount
Aux/
BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback
BackupShipping/AllowForceRestore
BackupShipping/BackupTimeout
BackupShipping/L2LReceiveStartedTimeout
BackupShipping/L2LSkipWaitForStart
BackupShipping/MaxConcurrentBackupsPerNode
BackupShipping/S3KeySuffix
BalanceResourcesEnabled
BalanceResourcesGracePeriod
BalanceResourcesInterval
BalanceResourcesSkipDiskLimit
BitmapBlockSizeNewResource
Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy
Clone/BalanceAfterClone
Clone/DdBlocksize
CopyAllSnaps
CopyAllSnapsOnEvacuate
DrbdOptions/AutoEvictAfterTime
DrbdOptions/AutoEvictAllowEviction
DrbdOptions/AutoEvictMaxDisconnectedNodes
DrbdOptions/AutoEvictMinReplicaCount
DrbdOptions/Disk/al-extents
DrbdOptions/Disk/al-updates
DrbdOptions/Disk/block-size
DrbdOptions/Disk/disable-write-same
DrbdOptions/Disk/discard-granularity
DrbdOptions/Disk/discard-zeroes-if-aligned
DrbdOptions/Disk/disk-barrier
DrbdOptions/Disk/disk-drain
DrbdOptions/Disk/disk-flushes
DrbdOptions/Disk/disk-timeout
DrbdOptions/Disk/diskless
DrbdOptions/Disk/max-bio-size
DrbdOptions/Disk/md-flushes
DrbdOptions/Disk/on-io-error
DrbdOptions/Disk/read-balancing
DrbdOptions/Disk/resync-after
DrbdOptions/Disk/rs-discard-granularity
DrbdOptions/ForceInitialSync
DrbdOptions/Handlers/after-resync-target
DrbdOptions/Handlers/before-resync-source
DrbdOptions/Handlers/before-resync-target
DrbdOptions/Handlers/fence-peer
DrbdOptions/Handlers/initial-split-brain
DrbdOptions/Handlers/local-io-error
DrbdOptions/Handlers/out-of-sync
DrbdOptions/Handlers/pri-lost
DrbdOptions/Handlers/pri-lost-after-sb
DrbdOptions/Handlers/pri-on-incon-degr
DrbdOptions/Handlers/quorum-lost
DrbdOptions/Handlers/split-brain
DrbdOptions/Handlers/unfence-peer
DrbdOptions/Net/after-sb-0pri
DrbdOptions/Net/after-sb-1pri
DrbdOptions/Net/after-sb-2pri
DrbdOptions/Net/allow-remote-read
DrbdOptions/Net/allow-two-primaries
DrbdOptions/Net/always-asbp
DrbdOptions/Net/congestion-extents
DrbdOptions/Net/congestion-fill
DrbdOptions/Net/connect-int
DrbdOptions/Net/cram-hmac-alg
DrbdOptions/Net/csums-after-crash-only
DrbdOptions/Net/csums-alg
DrbdOptions/Net/data-integrity-alg
DrbdOptions/Net/fencing
DrbdOptions/Net/ko-count
DrbdOptions/Net/load-balance-paths
DrbdOptions/Net/max-buffers
DrbdOptions/Net/max-epoch-size
DrbdOptions/Net/on-congestion
DrbdOptions/Net/ping-int
DrbdOptions/Net/ping-timeout
DrbdOptions/Net/protocol
DrbdOptions/Net/rcvbuf-size
DrbdOptions/Net/rdma-ctrl-rcvbuf-size
DrbdOptions/Net/rdma-ctrl-sndbuf-size
DrbdOptions/Net/rr-conflict
DrbdOptions/Net/shared-secret
DrbdOptions/Net/sndbuf-size
DrbdOptions/Net/socket-check-timeout
DrbdOptions/Net/tcp-cork
DrbdOptions/Net/timeout
DrbdOptions/Net/tls
DrbdOptions/Net/tls-certificate
DrbdOptions/Net/tls-keyring
DrbdOptions/Net/tls-privkey
DrbdOptions/Net/transport
DrbdOptions/Net/use-rle
DrbdOptions/Net/verify-alg
DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication
DrbdOptions/Resource/auto-promote
DrbdOptions/Resource/auto-promote-timeout
DrbdOptions/Resource/cpu-mask
DrbdOptions/Resource/drbd8-api-compatibility
DrbdOptions/Resource/max-io-depth
DrbdOptions/Resource/on-no-data-accessible
DrbdOptions/Resource/on-no-quorum
DrbdOptions/Resource/on-suspended-primary-outdated
DrbdOptions/Resource/peer-ack-delay
DrbdOptions/Resource/peer-ack-window
DrbdOptions/Resource/quorum
DrbdOptions/Resource/quorum-minimum-redundancy
DrbdOptions/Resource/twopc-retry-timeout
DrbdOptions/Resource/twopc-timeout
DrbdOptions/SkipDisk
DrbdOptions/auto-add-quorum-tiebreaker
DrbdOptions/auto-diskful
DrbdOptions/auto-diskful-allow-cleanup
DrbdOptions/auto-quorum
DrbdOptions/auto-resync-after-disable
DrbdOptions/auto-rs-discard-granularity
DrbdOptions/auto-verify-algo-allowed-user-list
DrbdOptions/auto-verify-algo-disable
DrbdProxy/AutoEnable
EBS/VolumeType
ExtCmd/IoPollInterval
ExtCmd/IoStallTimeout
ExtCmd/KillTimeout
ExtCmd/TermTimeout
ExtCmd/WaitTimeout
Linstor/Drbd/OutsideAddress
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity
Luks/AllowDiscards
MaxFreeCapacityOversubscriptionRatio
MaxOversubscriptionRatio
MaxTotalCapacityOversubscriptionRatio
MinorNrAutoRange
NVMe/Port
NVMe/PrefNic
NVMe/TRType
PeerSlotsNewResource
REST/AutoHTTPS
REST/disable-http-metrics
SearchDomain
Site
Snapshot/BalanceAfterRestore
SpecStltPortAutoRange
StorDriver/DMStats
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/RemoteSpdk/ApiHost
StorDriver/RemoteSpdk/ApiPort
StorDriver/RemoteSpdk/UserName
StorDriver/RemoteSpdk/UserNameEnv
StorDriver/RemoteSpdk/UserPassword
StorDriver/RemoteSpdk/UserPasswordEnv
StorDriver/SizesCacheTime
StorDriver/Zfs/DeleteStrategy
StorDriver/Zfs/RollbackStrategy
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions
TcpPortAutoRange
UpdateCacheInterval
UseZFSClone
Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs
Writecache/PoolName
Writecache/Size
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'node') l_keys='AutoplaceTarget
Autoplacer/MaxThroughput
Autoplacer/MinThinFreeSpace
Aux/
BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback
BackupShipping/L2LReceiveStartedTimeout
BackupShipping/L2LSkipWaitForStart
BackupShipping/MaxConcurrentBackupsPerNode
Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy
CopyAllSnapsOnEvacuate
DrbdOptions/AutoEvictAfterTime
DrbdOptions/AutoEvictAllowEviction
DrbdOptions/SkipDisk
DrbdOptions/auto-diskful-allow-cleanup
DrbdProxy/AutoEnable
EBS/VolumeType
ExtCmd/IoPollInterval
ExtCmd/IoStallTimeout
ExtCmd/KillTimeout
ExtCmd/TermTimeout
ExtCmd/WaitTimeout
Linstor/Drbd/OutsideAddress
Luks/AllowDiscards
PrefNic
Site
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/RemoteSpdk/ApiHost
StorDriver/RemoteSpdk/ApiPort
StorDriver/RemoteSpdk/UserName
StorDriver/RemoteSpdk/UserNameEnv
StorDriver/RemoteSpdk/UserPassword
StorDriver/RemoteSpdk/UserPasswordEnv
StorDriver/SizesCacheTime
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions
StorPoolName
StorPoolNameDrbdMeta
TcpPortAutoRange
TcpPortsBlocked
Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs
Writecache/PoolName
Writecache/Size
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'node-connection') l_keys='Aux/
DrbdOptions/Net/after-sb-0pri
DrbdOptions/Net/after-sb-1pri
DrbdOptions/Net/after-sb-2pri
DrbdOptions/Net/allow-remote-read
DrbdOptions/Net/allow-two-primaries
DrbdOptions/Net/always-asbp
DrbdOptions/Net/congestion-extents
DrbdOptions/Net/congestion-fill
DrbdOptions/Net/connect-int
DrbdOptions/Net/cram-hmac-alg
DrbdOptions/Net/csums-after-crash-only
DrbdOptions/Net/csums-alg
DrbdOptions/Net/data-integrity-alg
DrbdOptions/Net/fencing
DrbdOptions/Net/ko-count
DrbdOptions/Net/load-balance-paths
DrbdOptions/Net/max-buffers
DrbdOptions/Net/max-epoch-size
DrbdOptions/Net/on-congestion
DrbdOptions/Net/ping-int
DrbdOptions/Net/ping-timeout
DrbdOptions/Net/protocol
DrbdOptions/Net/rcvbuf-size
DrbdOptions/Net/rdma-ctrl-rcvbuf-size
DrbdOptions/Net/rdma-ctrl-sndbuf-size
DrbdOptions/Net/rr-conflict
DrbdOptions/Net/shared-secret
DrbdOptions/Net/sndbuf-size
DrbdOptions/Net/socket-check-timeout
DrbdOptions/Net/tcp-cork
DrbdOptions/Net/timeout
DrbdOptions/Net/tls
DrbdOptions/Net/tls-certificate
DrbdOptions/Net/tls-keyring
DrbdOptions/Net/tls-privkey
DrbdOptions/Net/transport
DrbdOptions/Net/use-rle
DrbdOptions/Net/verify-alg
DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication' ;;
    'storage-pool') l_keys='Autoplacer/MaxThroughput
Autoplacer/MinThinFreeSpace
Aux/
DrbdOptions/SkipDisk
EBS/VolumeType
Linstor/Drbd/OutsideAddress
Luks/AllowDiscards
MaxFreeCapacityOversubscriptionRatio
MaxOversubscriptionRatio
MaxTotalCapacityOversubscriptionRatio
NVMe/PrefNic
PrefNic
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/RemoteSpdk/ApiHost
StorDriver/RemoteSpdk/ApiPort
StorDriver/RemoteSpdk/UserName
StorDriver/RemoteSpdk/UserNameEnv
StorDriver/RemoteSpdk/UserPassword
StorDriver/RemoteSpdk/UserPasswordEnv
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'storage-pool-definition') l_keys='Aux/
Clone/DdBlocksize
MaxFreeCapacityOversubscriptionRatio
MaxOversubscriptionRatio
MaxTotalCapacityOversubscriptionRatio
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'resource-definition') l_keys='AllowMixingStoragePoolDriver
AutoSnapshot/Keep
AutoSnapshot/NextAutoId
AutoSnapshot/RunEvery
Autoplacer/MinThinFreeSpace
Aux/
BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback
BackupShipping/AllowForceRestore
BackupShipping/L2LReceiveStartedTimeout
BackupShipping/L2LSkipWaitForStart
BalanceResourcesEnabled
BalanceResourcesSkipDiskLimit
BitmapBlockSizeNewResource
Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy
Clone/BalanceAfterClone
Clone/DdBlocksize
CopyAllSnaps
DrbdOptions/AutoEvictMinReplicaCount
DrbdOptions/Disk/al-extents
DrbdOptions/Disk/al-updates
DrbdOptions/Disk/block-size
DrbdOptions/Disk/disable-write-same
DrbdOptions/Disk/discard-granularity
DrbdOptions/Disk/discard-zeroes-if-aligned
DrbdOptions/Disk/disk-barrier
DrbdOptions/Disk/disk-drain
DrbdOptions/Disk/disk-flushes
DrbdOptions/Disk/disk-timeout
DrbdOptions/Disk/diskless
DrbdOptions/Disk/max-bio-size
DrbdOptions/Disk/md-flushes
DrbdOptions/Disk/on-io-error
DrbdOptions/Disk/read-balancing
DrbdOptions/Disk/resync-after
DrbdOptions/Disk/rs-discard-granularity
DrbdOptions/ExactSize
DrbdOptions/ForceInitialSync
DrbdOptions/Handlers/after-resync-target
DrbdOptions/Handlers/before-resync-source
DrbdOptions/Handlers/before-resync-target
DrbdOptions/Handlers/fence-peer
DrbdOptions/Handlers/initial-split-brain
DrbdOptions/Handlers/local-io-error
DrbdOptions/Handlers/out-of-sync
DrbdOptions/Handlers/pri-lost
DrbdOptions/Handlers/pri-lost-after-sb
DrbdOptions/Handlers/pri-on-incon-degr
DrbdOptions/Handlers/quorum-lost
DrbdOptions/Handlers/split-brain
DrbdOptions/Handlers/unfence-peer
DrbdOptions/Net/after-sb-0pri
DrbdOptions/Net/after-sb-1pri
DrbdOptions/Net/after-sb-2pri
DrbdOptions/Net/allow-remote-read
DrbdOptions/Net/allow-two-primaries
DrbdOptions/Net/always-asbp
DrbdOptions/Net/congestion-extents
DrbdOptions/Net/congestion-fill
DrbdOptions/Net/connect-int
DrbdOptions/Net/cram-hmac-alg
DrbdOptions/Net/csums-after-crash-only
DrbdOptions/Net/csums-alg
DrbdOptions/Net/data-integrity-alg
DrbdOptions/Net/fencing
DrbdOptions/Net/ko-count
DrbdOptions/Net/load-balance-paths
DrbdOptions/Net/max-buffers
DrbdOptions/Net/max-epoch-size
DrbdOptions/Net/on-congestion
DrbdOptions/Net/ping-int
DrbdOptions/Net/ping-timeout
DrbdOptions/Net/protocol
DrbdOptions/Net/rcvbuf-size
DrbdOptions/Net/rdma-ctrl-rcvbuf-size
DrbdOptions/Net/rdma-ctrl-sndbuf-size
DrbdOptions/Net/rr-conflict
DrbdOptions/Net/shared-secret
DrbdOptions/Net/sndbuf-size
DrbdOptions/Net/socket-check-timeout
DrbdOptions/Net/tcp-cork
DrbdOptions/Net/timeout
DrbdOptions/Net/tls
DrbdOptions/Net/tls-certificate
DrbdOptions/Net/tls-keyring
DrbdOptions/Net/tls-privkey
DrbdOptions/Net/transport
DrbdOptions/Net/use-rle
DrbdOptions/Net/verify-alg
DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication
DrbdOptions/Resource/auto-promote
DrbdOptions/Resource/auto-promote-timeout
DrbdOptions/Resource/cpu-mask
DrbdOptions/Resource/drbd8-api-compatibility
DrbdOptions/Resource/max-io-depth
DrbdOptions/Resource/on-no-data-accessible
DrbdOptions/Resource/on-no-quorum
DrbdOptions/Resource/on-suspended-primary-outdated
DrbdOptions/Resource/peer-ack-delay
DrbdOptions/Resource/peer-ack-window
DrbdOptions/Resource/quorum
DrbdOptions/Resource/quorum-minimum-redundancy
DrbdOptions/Resource/twopc-retry-timeout
DrbdOptions/Resource/twopc-timeout
DrbdOptions/SkipDisk
DrbdOptions/auto-add-quorum-tiebreaker
DrbdOptions/auto-diskful
DrbdOptions/auto-diskful-allow-cleanup
DrbdOptions/auto-quorum
DrbdOptions/auto-rs-discard-granularity
DrbdOptions/auto-verify-algo-disable
EBS/VolumeType
FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User
Linstor/Drbd/OutsideAddress
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity
Luks/AllowDiscards
NVMe/Port
NVMe/TRType
PeerSlotsNewResource
PrefNic
Snapshot/BalanceAfterRestore
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/Zfs/DeleteStrategy
StorDriver/Zfs/RollbackStrategy
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions
StorPoolName
StorPoolNameDrbdMeta
UseZFSClone
Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs
Writecache/PoolName
Writecache/Size
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'resource-group') l_keys='AllowMixingStoragePoolDriver
AutoSnapshot/Keep
AutoSnapshot/NextAutoId
AutoSnapshot/RunEvery
Autoplacer/MinThinFreeSpace
Aux/
BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback
BackupShipping/AllowForceRestore
BackupShipping/L2LReceiveStartedTimeout
BackupShipping/L2LSkipWaitForStart
BalanceResourcesEnabled
BalanceResourcesSkipDiskLimit
BitmapBlockSizeNewResource
Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy
Clone/BalanceAfterClone
Clone/DdBlocksize
CopyAllSnaps
DrbdOptions/AutoEvictMinReplicaCount
DrbdOptions/Disk/al-extents
DrbdOptions/Disk/al-updates
DrbdOptions/Disk/block-size
DrbdOptions/Disk/disable-write-same
DrbdOptions/Disk/discard-granularity
DrbdOptions/Disk/discard-zeroes-if-aligned
DrbdOptions/Disk/disk-barrier
DrbdOptions/Disk/disk-drain
DrbdOptions/Disk/disk-flushes
DrbdOptions/Disk/disk-timeout
DrbdOptions/Disk/diskless
DrbdOptions/Disk/max-bio-size
DrbdOptions/Disk/md-flushes
DrbdOptions/Disk/on-io-error
DrbdOptions/Disk/read-balancing
DrbdOptions/Disk/resync-after
DrbdOptions/Disk/rs-discard-granularity
DrbdOptions/ExactSize
DrbdOptions/ForceInitialSync
DrbdOptions/Handlers/after-resync-target
DrbdOptions/Handlers/before-resync-source
DrbdOptions/Handlers/before-resync-target
DrbdOptions/Handlers/fence-peer
DrbdOptions/Handlers/initial-split-brain
DrbdOptions/Handlers/local-io-error
DrbdOptions/Handlers/out-of-sync
DrbdOptions/Handlers/pri-lost
DrbdOptions/Handlers/pri-lost-after-sb
DrbdOptions/Handlers/pri-on-incon-degr
DrbdOptions/Handlers/quorum-lost
DrbdOptions/Handlers/split-brain
DrbdOptions/Handlers/unfence-peer
DrbdOptions/Net/after-sb-0pri
DrbdOptions/Net/after-sb-1pri
DrbdOptions/Net/after-sb-2pri
DrbdOptions/Net/allow-remote-read
DrbdOptions/Net/allow-two-primaries
DrbdOptions/Net/always-asbp
DrbdOptions/Net/congestion-extents
DrbdOptions/Net/congestion-fill
DrbdOptions/Net/connect-int
DrbdOptions/Net/cram-hmac-alg
DrbdOptions/Net/csums-after-crash-only
DrbdOptions/Net/csums-alg
DrbdOptions/Net/data-integrity-alg
DrbdOptions/Net/fencing
DrbdOptions/Net/ko-count
DrbdOptions/Net/load-balance-paths
DrbdOptions/Net/max-buffers
DrbdOptions/Net/max-epoch-size
DrbdOptions/Net/on-congestion
DrbdOptions/Net/ping-int
DrbdOptions/Net/ping-timeout
DrbdOptions/Net/protocol
DrbdOptions/Net/rcvbuf-size
DrbdOptions/Net/rdma-ctrl-rcvbuf-size
DrbdOptions/Net/rdma-ctrl-sndbuf-size
DrbdOptions/Net/rr-conflict
DrbdOptions/Net/shared-secret
DrbdOptions/Net/sndbuf-size
DrbdOptions/Net/socket-check-timeout
DrbdOptions/Net/tcp-cork
DrbdOptions/Net/timeout
DrbdOptions/Net/tls
DrbdOptions/Net/tls-certificate
DrbdOptions/Net/tls-keyring
DrbdOptions/Net/tls-privkey
DrbdOptions/Net/transport
DrbdOptions/Net/use-rle
DrbdOptions/Net/verify-alg
DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication
DrbdOptions/Resource/auto-promote
DrbdOptions/Resource/auto-promote-timeout
DrbdOptions/Resource/cpu-mask
DrbdOptions/Resource/drbd8-api-compatibility
DrbdOptions/Resource/max-io-depth
DrbdOptions/Resource/on-no-data-accessible
DrbdOptions/Resource/on-no-quorum
DrbdOptions/Resource/on-suspended-primary-outdated
DrbdOptions/Resource/peer-ack-delay
DrbdOptions/Resource/peer-ack-window
DrbdOptions/Resource/quorum
DrbdOptions/Resource/quorum-minimum-redundancy
DrbdOptions/Resource/twopc-retry-timeout
DrbdOptions/Resource/twopc-timeout
DrbdOptions/SkipDisk
DrbdOptions/auto-add-quorum-tiebreaker
DrbdOptions/auto-diskful
DrbdOptions/auto-diskful-allow-cleanup
DrbdOptions/auto-quorum
DrbdOptions/auto-rs-discard-granularity
DrbdOptions/auto-verify-algo-disable
EBS/VolumeType
FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User
Linstor/Drbd/OutsideAddress
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity
Luks/AllowDiscards
NVMe/Port
NVMe/TRType
PeerSlotsNewResource
PrefNic
Snapshot/BalanceAfterRestore
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/Zfs/DeleteStrategy
StorDriver/Zfs/RollbackStrategy
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions
StorPoolName
StorPoolNameDrbdMeta
UseZFSClone
Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs
Writecache/PoolName
Writecache/Size
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'resource') l_keys='Aux/
BitmapBlockSize
DrbdOptions/SkipDisk
DrbdOptions/auto-diskful-allow-cleanup
FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User
Linstor/Drbd/OutsideAddress
Luks/AllowDiscards
NVMe/PrefNic
PrefNic
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorPoolName
StorPoolNameDrbdMeta
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'resource-connection') l_keys='Aux/
DrbdOptions/Net/after-sb-0pri
DrbdOptions/Net/after-sb-1pri
DrbdOptions/Net/after-sb-2pri
DrbdOptions/Net/allow-remote-read
DrbdOptions/Net/allow-two-primaries
DrbdOptions/Net/always-asbp
DrbdOptions/Net/congestion-extents
DrbdOptions/Net/congestion-fill
DrbdOptions/Net/connect-int
DrbdOptions/Net/cram-hmac-alg
DrbdOptions/Net/csums-after-crash-only
DrbdOptions/Net/csums-alg
DrbdOptions/Net/data-integrity-alg
DrbdOptions/Net/fencing
DrbdOptions/Net/ko-count
DrbdOptions/Net/load-balance-paths
DrbdOptions/Net/max-buffers
DrbdOptions/Net/max-epoch-size
DrbdOptions/Net/on-congestion
DrbdOptions/Net/ping-int
DrbdOptions/Net/ping-timeout
DrbdOptions/Net/protocol
DrbdOptions/Net/rcvbuf-size
DrbdOptions/Net/rdma-ctrl-rcvbuf-size
DrbdOptions/Net/rdma-ctrl-sndbuf-size
DrbdOptions/Net/rr-conflict
DrbdOptions/Net/shared-secret
DrbdOptions/Net/sndbuf-size
DrbdOptions/Net/socket-check-timeout
DrbdOptions/Net/tcp-cork
DrbdOptions/Net/timeout
DrbdOptions/Net/tls
DrbdOptions/Net/tls-certificate
DrbdOptions/Net/tls-keyring
DrbdOptions/Net/tls-privkey
DrbdOptions/Net/transport
DrbdOptions/Net/use-rle
DrbdOptions/Net/verify-alg
DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication' ;;
    'volume-definition') l_keys='Aux/
BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback
Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy
DrbdCurrentGi
DrbdOptions/Disk/al-extents
DrbdOptions/Disk/al-updates
DrbdOptions/Disk/block-size
DrbdOptions/Disk/disable-write-same
DrbdOptions/Disk/discard-granularity
DrbdOptions/Disk/discard-zeroes-if-aligned
DrbdOptions/Disk/disk-barrier
DrbdOptions/Disk/disk-drain
DrbdOptions/Disk/disk-flushes
DrbdOptions/Disk/disk-timeout
DrbdOptions/Disk/diskless
DrbdOptions/Disk/max-bio-size
DrbdOptions/Disk/md-flushes
DrbdOptions/Disk/on-io-error
DrbdOptions/Disk/read-balancing
DrbdOptions/Disk/resync-after
DrbdOptions/Disk/rs-discard-granularity
DrbdOptions/PeerDevice/bitmap
DrbdOptions/auto-rs-discard-granularity
EBS/VolumeType
FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User
Linstor/Drbd/InitialUptoDateOn
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity
Linstor/Drbd/freeze-block-size
Luks/AllowDiscards
OverrideVlmId
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions
StorPoolName
StorPoolNameDrbdMeta
Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs
Writecache/PoolName
Writecache/Size
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'volume-group') l_keys='Aux/
BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback
Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy
DrbdCurrentGi
DrbdOptions/Disk/al-extents
DrbdOptions/Disk/al-updates
DrbdOptions/Disk/block-size
DrbdOptions/Disk/disable-write-same
DrbdOptions/Disk/discard-granularity
DrbdOptions/Disk/discard-zeroes-if-aligned
DrbdOptions/Disk/disk-barrier
DrbdOptions/Disk/disk-drain
DrbdOptions/Disk/disk-flushes
DrbdOptions/Disk/disk-timeout
DrbdOptions/Disk/diskless
DrbdOptions/Disk/max-bio-size
DrbdOptions/Disk/md-flushes
DrbdOptions/Disk/on-io-error
DrbdOptions/Disk/read-balancing
DrbdOptions/Disk/resync-after
DrbdOptions/Disk/rs-discard-granularity
DrbdOptions/PeerDevice/bitmap
DrbdOptions/auto-rs-discard-granularity
EBS/VolumeType
FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User
Linstor/Drbd/InitialUptoDateOn
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity
Linstor/Drbd/freeze-block-size
Luks/AllowDiscards
OverrideVlmId
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions
StorPoolName
StorPoolNameDrbdMeta
Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs
Writecache/PoolName
Writecache/Size
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'volume') l_keys='Aux/
DrbdOptions/Disk/al-extents
DrbdOptions/Disk/al-updates
DrbdOptions/Disk/block-size
DrbdOptions/Disk/disable-write-same
DrbdOptions/Disk/discard-granularity
DrbdOptions/Disk/discard-zeroes-if-aligned
DrbdOptions/Disk/disk-barrier
DrbdOptions/Disk/disk-drain
DrbdOptions/Disk/disk-flushes
DrbdOptions/Disk/disk-timeout
DrbdOptions/Disk/diskless
DrbdOptions/Disk/max-bio-size
DrbdOptions/Disk/md-flushes
DrbdOptions/Disk/on-io-error
DrbdOptions/Disk/read-balancing
DrbdOptions/Disk/resync-after
DrbdOptions/Disk/rs-discard-granularity
DrbdOptions/PeerDevice/bitmap
StorPoolName
StorPoolNameDrbdMeta
sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops' ;;
    'snapshot') l_keys='Aux/' ;;
  esac
}
_linstor_property() {
  case $1 in
    'AllowMixingStoragePoolDriver') l_specs='=true,false' ;;
    'Auth/TokenAuthenticationEnabled') l_specs='=true,false' ;;
    'AutoplaceTarget') l_specs='=true,false' ;;
    'BCache/CacheReplacementPolicy') l_specs='=lru,fifo' ;;
    'BCache/Discard') l_specs='=true,false' ;;
    'BCache/Writeback') l_specs='=true,false' ;;
    'BackupShipping/AllowForceRestore') l_specs='=true,false' ;;
    'BackupShipping/L2LSkipWaitForStart') l_specs='=true,false' ;;
    'BalanceResourcesEnabled') l_specs='=true,false' ;;
    'BitmapBlockSizeNewResource') l_specs='=4,8,16,32,64,128,256,512,1024' ;;
    'Cache/OpMode') l_specs='=writeback,writethrough,passthrough' ;;
    'Cache/Policy') l_specs='=mq,smq,cleaner' ;;
    'Clone/BalanceAfterClone') l_specs='=true,false' ;;
    'CopyAllSnaps') l_specs='=true,false' ;;
    'CopyAllSnapsOnEvacuate') l_specs='=true,false' ;;
    'DrbdOptions/AutoEvictAllowEviction') l_specs='=true,false' ;;
    'DrbdOptions/ForceInitialSync') l_specs='=true,false' ;;
    'DrbdOptions/SkipDisk') l_specs='=True' ;;
    'DrbdOptions/auto-add-quorum-tiebreaker') l_specs='=true,false' ;;
    'DrbdOptions/auto-diskful-allow-cleanup') l_specs='=true,false' ;;
    'DrbdOptions/auto-quorum') l_specs='=io-error,suspend-io,disabled' ;;
    'DrbdOptions/auto-resync-after-disable') l_specs='=true,false' ;;
    'DrbdOptions/auto-rs-discard-granularity') l_specs='=true,false' ;;
    'DrbdOptions/auto-verify-algo-disable') l_specs='=true,false' ;;
    'DrbdProxy/AutoEnable') l_specs='=true,false' ;;
    'Linstor/Drbd/auto-discard-granularity') l_specs='=true,false' ;;
    'Luks/AllowDiscards') l_specs='=true,false' ;;
    'NVMe/TRType') l_specs='=rdma,tcp' ;;
    'REST/AutoHTTPS') l_specs='=true,false' ;;
    'REST/disable-http-metrics') l_specs='=true,false' ;;
    'Snapshot/BalanceAfterRestore') l_specs='=true,false' ;;
    'StorDriver/DMStats') l_specs='=true,false' ;;
    'StorDriver/Zfs/DeleteStrategy') l_specs='=Delete,Rename,Dynamic' ;;
    'StorDriver/Zfs/RollbackStrategy') l_specs='=Rollback,Clone,Dynamic' ;;
    'UseZFSClone') l_specs='=true,false' ;;
    'Writecache/Options/Fua') l_specs='=On,Off' ;;
    'DrbdOptions/Net/after-sb-0pri') l_specs='=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote' ;;
    'DrbdOptions/Net/after-sb-1pri') l_specs='=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p' ;;
    'DrbdOptions/Net/after-sb-2pri') l_specs='=disconnect,call-pri-lost-after-sb,violently-as0p' ;;
    'DrbdOptions/Disk/al-updates') l_specs='=yes,no' ;;
    'DrbdOptions/Net/allow-remote-read') l_specs='=yes,no' ;;
    'DrbdOptions/Net/allow-two-primaries') l_specs='=yes,no' ;;
    'DrbdOptions/Net/always-asbp') l_specs='=yes,no' ;;
    'DrbdOptions/Resource/auto-promote') l_specs='=yes,no' ;;
    'DrbdOptions/PeerDevice/bitmap') l_specs='=yes,no' ;;
    'DrbdOptions/Net/csums-after-crash-only') l_specs='=yes,no' ;;
    'DrbdOptions/Disk/disable-write-same') l_specs='=yes,no' ;;
    'DrbdOptions/Disk/discard-zeroes-if-aligned') l_specs='=yes,no' ;;
    'DrbdOptions/Disk/disk-barrier') l_specs='=yes,no' ;;
    'DrbdOptions/Disk/disk-drain') l_specs='=yes,no' ;;
    'DrbdOptions/Disk/disk-flushes') l_specs='=yes,no' ;;
    'DrbdOptions/Disk/diskless') l_specs='=yes,no' ;;
    'DrbdOptions/Resource/drbd8-api-compatibility') l_specs='=yes,no' ;;
    'DrbdOptions/Net/fencing') l_specs='=dont-care,resource-only,resource-and-stonith' ;;
    'DrbdOptions/Net/load-balance-paths') l_specs='=yes,no' ;;
    'DrbdOptions/Disk/md-flushes') l_specs='=yes,no' ;;
    'DrbdOptions/Net/on-congestion') l_specs='=block,pull-ahead,disconnect' ;;
    'DrbdOptions/Disk/on-io-error') l_specs='=pass_on,call-local-io-error,detach' ;;
    'DrbdOptions/Resource/on-no-data-accessible') l_specs='=io-error,suspend-io' ;;
    'DrbdOptions/Resource/on-no-quorum') l_specs='=io-error,suspend-io' ;;
    'DrbdOptions/Resource/on-suspended-primary-outdated') l_specs='=disconnect,force-secondary' ;;
    'DrbdOptions/PeerDevice/peer-tiebreaker') l_specs='=yes,no' ;;
    'DrbdOptions/Net/protocol') l_specs='=A,B,C' ;;
    'DrbdOptions/Resource/quorum') l_specs='=off,majority,all' ;;
    'DrbdOptions/Resource/quorum-minimum-redundancy') l_specs='=off,majority,all' ;;
    'DrbdOptions/Disk/read-balancing') l_specs='=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping' ;;
    'DrbdOptions/PeerDevice/resync-without-replication') l_specs='=yes,no' ;;
    'DrbdOptions/Net/rr-conflict') l_specs='=disconnect,call-pri-lost,violently,retry-connect,auto-discard' ;;
    'DrbdOptions/Net/tcp-cork') l_specs='=yes,no' ;;
    'DrbdOptions/Net/tls') l_specs='=yes,no' ;;
    'DrbdOptions/Net/use-rle') l_specs='=yes,no' ;;
    'PrefNic') l_specs='@net-interfaces' ;;
    'StorPoolName') l_specs='@storage-pool-definitions' ;;
    'StorPoolNameDrbdMeta') l_specs='@storage-pool-definitions' ;;
    'StorDriver/LvcreateType') l_specs='=linear,striped,mirror,raid0,raid1,raid4,raid5,raid6,raid10' ;;
    'DrbdOptions/ExactSize') l_specs='=true,false' ;;
    'DrbdProxy/CompressionType') l_specs='=zlib,lzma,lz4,zstd' ;;
    'FileSystem/Type') l_specs='=ext4,xfs' ;;
    'BitmapBlockSize') l_specs='=4,8,16,32,64,128,256,512,1024' ;;
  esac
}
_linstor_option_0() {
  case $1 in
    '-h'|'--help') l_option=--help l_open=nothing ;;
    '-v'|'--version') l_option=--version l_open=nothing ;;
    '-m'|'--machine-readable') l_option=--machine-readable l_open=nothing ;;
    '--output-version') l_option=--output-version l_open=one l_specs='=v0,v1' ;;
    '-o'|'--output') l_option=--output l_open=one l_specs='=table,wide,json,jsonl,yaml,csv,tsv,markdown,name' l_added=new ;;
    '--columns') l_option=--columns l_open=one l_specs='^' l_added=new l_like='^-[A-Za-z]{2}' ;;
    '--sort-by') l_option=--sort-by l_open=one l_specs='^' l_added=new l_like='^-[A-Za-z]{2}' ;;
    '--where') l_option=--where l_open=one l_specs='&' l_added=new ;;
    '--limit') l_option=--limit l_open=one l_added=new ;;
    '--no-headers') l_option=--no-headers l_open=nothing l_added=new ;;
    '--bytes') l_option=--bytes l_open=nothing l_excludes=unit l_added=new ;;
    '--units') l_option=--units l_open=one l_specs='=B/b,KiB/kib/KIB,MiB/mib/MIB,GiB/gib/GIB,TiB/tib/TIB,PiB/pib/PIB,kB/kb/KB,MB/mb,GB/gb,TB/tb,PB/pb' l_excludes=unit l_added=new ;;
    '--fit') l_option=--fit l_open=nothing l_excludes=width l_added=new ;;
    '--wide') l_option=--wide l_open=nothing l_excludes=width l_added=new ;;
    '--view') l_option=--view l_open=one l_specs='@views' l_added=new ;;
    '--watch') l_option=--watch l_open=maybe l_added=new l_like='^[0-9]+(\.[0-9]+)?$' ;;
    '--pager') l_option=--pager l_open=one l_excludes=pager l_added=new ;;
    '--no-pager') l_option=--no-pager l_open=nothing l_excludes=pager l_added=new ;;
    '--no-color') l_option=--no-color l_open=nothing ;;
    '--no-utf8') l_option=--no-utf8 l_open=nothing ;;
    '--warn-as-error') l_option=--warn-as-error l_open=nothing ;;
    '-V'|'--verbose') l_option=--verbose l_open=nothing ;;
    '--controllers') l_option=--controllers l_open=one ;;
    '--context') l_option=--context l_open=one l_specs='@contexts' l_added=new ;;
    '-t'|'--timeout') l_option=--timeout l_open=one ;;
    '--proxy') l_option=--proxy l_open=one l_added=new ;;
    '-u'|'--user') l_option=--user l_open=one ;;
    '-P'|'--password') l_option=--password l_open=one ;;
    '--password-file') l_option=--password-file l_open=one l_specs='!' l_added=new ;;
    '--token-file') l_option=--token-file l_open=one l_specs='!' l_added=new ;;
    '--tls') l_option=--tls l_open=one l_specs='=pin,strict,insecure' l_added=new ;;
    '--cafile') l_option=--cafile l_open=one l_specs='!' ;;
    '--certfile') l_option=--certfile l_open=one l_specs='!' ;;
    '--keyfile') l_option=--keyfile l_open=one l_specs='!' ;;
    '--allow-insecure-auth') l_option=--allow-insecure-auth l_open=nothing ;;
    '--curl') l_option=--curl l_open=nothing ;;
    '--show-secrets') l_option=--show-secrets l_open=nothing l_added=new ;;
    '--dry-run') l_option=--dry-run l_open=nothing l_added=new ;;
    '--yes') l_option=--yes l_open=nothing l_added=new ;;
    '--confirm') l_option=--confirm l_open=one l_specs='=auto,never' l_added=new ;;
    '--history') l_option=--history l_open=one l_specs='=on,off' l_added=new ;;
    '--disable-config') l_option=--disable-config l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_1() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-f'|'--filter') l_option=--filter l_open=some l_specs='=single-replica,pot-split-brain,diskless-in-use,too-few-replicas,too-many-replicas,no-tiebreaker' ;;
    '-r'|'--resources') l_option=--resources l_open=some l_specs='@resource-definitions' ;;
    *) return 1 ;;
  esac
}
_linstor_option_2() {
  case $1 in
    '-d'|'--data') l_option=--data l_open=one l_specs='!' ;;
    '--paginate') l_option=--paginate l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_3() {
  case $1 in
    '-f'|'--file') l_option=--file l_open=each l_specs='!' ;;
    '--prune') l_option=--prune l_open=nothing ;;
    '--allow-data-loss') l_option=--allow-data-loss l_open=nothing ;;
    '--wait') l_option=--wait l_open=nothing l_added=new ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_4() {
  case $1 in
    '--expires') l_option=--expires l_open=one ;;
    '--ip-filter') l_option=--ip-filter l_open=one ;;
    '--write-to') l_option=--write-to l_open=one l_specs='!' ;;
    '--print') l_option=--print l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_5() {
  case $1 in
    *) return 1 ;;
  esac
}
_linstor_option_6() {
  case $1 in
    '-d'|'--description') l_option=--description l_open=one ;;
    '--only-satellites') l_option=--only-satellites l_open=nothing ;;
    '--no-https') l_option=--no-https l_open=nothing ;;
    '--write-to') l_option=--write-to l_open=one l_specs='!' ;;
    '--print') l_option=--print l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_7() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_8() {
  case $1 in
    '--activate') l_option=--activate l_open=nothing l_excludes=active ;;
    '--deactivate') l_option=--deactivate l_open=nothing l_excludes=active ;;
    '-d'|'--description') l_option=--description l_open=one ;;
    '--ip-filter') l_option=--ip-filter l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_9() {
  case $1 in
    '-r'|'--restore') l_option=--restore l_open=nothing ;;
    '-c'|'--create') l_option=--create l_open=nothing ;;
    '-s'|'--snapshot') l_option=--snapshot l_open=one l_specs='@snapshots' ;;
    *) return 1 ;;
  esac
}
_linstor_option_10() {
  case $1 in
    '-f'|'--full') l_option=--full l_open=nothing ;;
    '-n'|'--node') l_option=--node l_open=one l_specs='@nodes' ;;
    '-s'|'--snapshot'|'--source-snapshot') l_option=--source-snapshot l_open=one l_specs='@snapshots' ;;
    '--wait') l_option=--wait l_open=nothing l_added=new ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_11() {
  case $1 in
    '-c'|'--cluster') l_option=--cluster l_open=nothing ;;
    '--dry-run'|'--dryrun') l_option=--dryrun l_open=nothing ;;
    '--keep-snaps'|'--keep-snapshots') l_option=--keep-snapshots l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_12() {
  case $1 in
    '-t'|'--time') l_option=--time l_open=one ;;
    '-r'|'--resource') l_option=--resource l_open=one l_specs='@resources' ;;
    '-n'|'--node') l_option=--node l_open=one l_specs='@nodes' ;;
    '--cascade'|'--cascading') l_option=--cascading l_open=nothing ;;
    '--dry-run'|'--dryrun') l_option=--dryrun l_open=nothing ;;
    '--keep-snaps'|'--keep-snapshots') l_option=--keep-snapshots l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_13() {
  case $1 in
    '--prefix') l_option=--prefix l_open=nothing ;;
    '--cascade'|'--cascading') l_option=--cascading l_open=nothing ;;
    '--dry-run'|'--dryrun') l_option=--dryrun l_open=nothing ;;
    '--keep-snaps'|'--keep-snapshots') l_option=--keep-snapshots l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_14() {
  case $1 in
    '--dry-run'|'--dryrun') l_option=--dryrun l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_15() {
  case $1 in
    '-r'|'--resource') l_option=--resource l_open=one l_specs='@resources' ;;
    '-s'|'--snapshot') l_option=--snapshot l_open=one l_specs='@snapshots' ;;
    '--id') l_option=--id l_open=one l_specs='@backups' ;;
    '-n'|'--target_node'|'--target-node') l_option=--target-node l_open=one l_specs='@nodes' ;;
    '--storpool-rename') l_option=--storpool-rename l_open=any ;;
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_16() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-r'|'--resource') l_option=--resource l_open=one l_specs='@resources' ;;
    '-s'|'--snapshot') l_option=--snapshot l_open=one l_specs='@snapshots' ;;
    '-o'|'--others') l_option=--others l_open=nothing ;;
    '-i'|'--show-id') l_option=--show-id l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_17() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-n'|'--nodes') l_option=--nodes l_open=any l_specs='@nodes' ;;
    '-s'|'--snaps'|'--snapshots') l_option=--snapshots l_open=any l_specs='@snapshots' ;;
    '--rscs'|'--resources') l_option=--resources l_open=any l_specs='@resources' ;;
    '--remotes') l_option=--remotes l_open=any l_specs='@remotes' ;;
    '--snap-to-node'|'--stn'|'--s2n') l_option=--s2n l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_18() {
  case $1 in
    '-r'|'--resource') l_option=--resource l_open=one l_specs='@resources' ;;
    '-s'|'--snapshot') l_option=--snapshot l_open=one l_specs='@snapshots' ;;
    '--id') l_option=--id l_open=one l_specs='@backups' ;;
    '--passphrase') l_option=--passphrase l_open=maybe ;;
    '--passphrase-file') l_option=--passphrase-file l_open=one l_specs='!' l_added=new ;;
    '--storpool-rename') l_option=--storpool-rename l_open=any ;;
    '--download-only') l_option=--download-only l_open=nothing l_excludes=restore ;;
    '--force-restore') l_option=--force-restore l_open=nothing l_excludes=restore ;;
    '--target-resource-group') l_option=--target-resource-group l_open=one l_specs='@resource-groups' ;;
    '--force-move-resource-group'|'--force-mv-rg') l_option=--force-mv-rg l_open=nothing ;;
    '--wait') l_option=--wait l_open=nothing l_added=new ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_19() {
  case $1 in
    '--rd'|'--resource-definition') l_option=--resource-definition l_open=one l_specs='@resource-definitions' l_excludes=scope ;;
    '--rg'|'--resource-group') l_option=--resource-group l_open=one l_specs='@resource-groups' l_excludes=scope ;;
    *) return 1 ;;
  esac
}
_linstor_option_20() {
  case $1 in
    '--node'|'--preferred-node') l_option=--preferred-node l_open=one l_specs='@nodes' ;;
    '--target-storage-pool') l_option=--target-storage-pool l_open=one ;;
    '--target-resource-name') l_option=--target-resource-name l_open=one ;;
    '--storpool-rename') l_option=--storpool-rename l_open=any ;;
    '--rd'|'--resource-definition') l_option=--resource-definition l_open=one l_specs='@resource-definitions' l_excludes=scope ;;
    '--rg'|'--resource-group') l_option=--resource-group l_open=one l_specs='@resource-groups' l_excludes=scope ;;
    '--force-restore') l_option=--force-restore l_open=nothing ;;
    '--target-resource-group') l_option=--target-resource-group l_open=one l_specs='@resource-groups' ;;
    '--force-move-resource-group'|'--force-mv-rg') l_option=--force-mv-rg l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_21() {
  case $1 in
    '--source-node') l_option=--source-node l_open=one l_specs='@nodes' ;;
    '--target-node') l_option=--target-node l_open=one ;;
    '--target-net-if') l_option=--target-net-if l_open=one ;;
    '--target-storage-pool') l_option=--target-storage-pool l_open=one ;;
    '--storpool-rename') l_option=--storpool-rename l_open=any ;;
    '--download-only') l_option=--download-only l_open=nothing l_excludes=restore ;;
    '--force-restore') l_option=--force-restore l_open=nothing l_excludes=restore ;;
    '--target-resource-group') l_option=--target-resource-group l_open=one l_specs='@resource-groups' ;;
    '--force-move-resource-group'|'--force-mv-rg') l_option=--force-mv-rg l_open=nothing ;;
    '--force-full'|'--full') l_option=--full l_open=nothing ;;
    '--source-snapshot') l_option=--source-snapshot l_open=one l_specs='@snapshots' ;;
    '--wait') l_option=--wait l_open=nothing l_added=new ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_22() {
  case $1 in
    '--controllers') l_option=--controllers l_open=one ;;
    '--proxy') l_option=--proxy l_open=one ;;
    '-u'|'--user') l_option=--user l_open=one ;;
    '--password-file') l_option=--password-file l_open=one l_specs='!' ;;
    '--token-file') l_option=--token-file l_open=one l_specs='!' ;;
    '--tls') l_option=--tls l_open=one l_specs='=pin,strict,insecure' ;;
    '--cafile') l_option=--cafile l_open=one l_specs='!' ;;
    '--certfile') l_option=--certfile l_open=one l_specs='!' ;;
    '--keyfile') l_option=--keyfile l_open=one l_specs='!' ;;
    '-t'|'--timeout') l_option=--timeout l_open=one ;;
    '-o'|'--output') l_option=--output l_open=one ;;
    '-P'|'--password') l_option=--password l_open=one ;;
    '--use') l_option=--use l_open=nothing ;;
    '--replace') l_option=--replace l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_23() {
  case $1 in
    '--none') l_option=--none l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_24() {
  case $1 in
    '--after-sb-0pri') l_option=--after-sb-0pri l_open=one l_specs='=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote' ;;
    '--unset-after-sb-0pri') l_option=--unset-after-sb-0pri l_open=nothing ;;
    '--after-sb-1pri') l_option=--after-sb-1pri l_open=one l_specs='=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p' ;;
    '--unset-after-sb-1pri') l_option=--unset-after-sb-1pri l_open=nothing ;;
    '--after-sb-2pri') l_option=--after-sb-2pri l_open=one l_specs='=disconnect,call-pri-lost-after-sb,violently-as0p' ;;
    '--unset-after-sb-2pri') l_option=--unset-after-sb-2pri l_open=nothing ;;
    '--al-extents') l_option=--al-extents l_open=one l_specs='%' ;;
    '--unset-al-extents') l_option=--unset-al-extents l_open=nothing ;;
    '--al-updates') l_option=--al-updates l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-al-updates') l_option=--unset-al-updates l_open=nothing ;;
    '--allow-remote-read') l_option=--allow-remote-read l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-allow-remote-read') l_option=--unset-allow-remote-read l_open=nothing ;;
    '--allow-two-primaries') l_option=--allow-two-primaries l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-allow-two-primaries') l_option=--unset-allow-two-primaries l_open=nothing ;;
    '--always-asbp') l_option=--always-asbp l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-always-asbp') l_option=--unset-always-asbp l_open=nothing ;;
    '--auto-promote') l_option=--auto-promote l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-auto-promote') l_option=--unset-auto-promote l_open=nothing ;;
    '--auto-promote-timeout') l_option=--auto-promote-timeout l_open=one ;;
    '--unset-auto-promote-timeout') l_option=--unset-auto-promote-timeout l_open=nothing ;;
    '--bitmap') l_option=--bitmap l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-bitmap') l_option=--unset-bitmap l_open=nothing ;;
    '--block-size') l_option=--block-size l_open=one ;;
    '--unset-block-size') l_option=--unset-block-size l_open=nothing ;;
    '--c-delay-target') l_option=--c-delay-target l_open=one ;;
    '--unset-c-delay-target') l_option=--unset-c-delay-target l_open=nothing ;;
    '--c-fill-target') l_option=--c-fill-target l_open=one l_specs='%' ;;
    '--unset-c-fill-target') l_option=--unset-c-fill-target l_open=nothing ;;
    '--c-max-rate') l_option=--c-max-rate l_open=one l_specs='%' ;;
    '--unset-c-max-rate') l_option=--unset-c-max-rate l_open=nothing ;;
    '--c-min-rate') l_option=--c-min-rate l_open=one l_specs='%' ;;
    '--unset-c-min-rate') l_option=--unset-c-min-rate l_open=nothing ;;
    '--c-plan-ahead') l_option=--c-plan-ahead l_open=one ;;
    '--unset-c-plan-ahead') l_option=--unset-c-plan-ahead l_open=nothing ;;
    '--congestion-extents') l_option=--congestion-extents l_open=one l_specs='%' ;;
    '--unset-congestion-extents') l_option=--unset-congestion-extents l_open=nothing ;;
    '--congestion-fill') l_option=--congestion-fill l_open=one l_specs='%' ;;
    '--unset-congestion-fill') l_option=--unset-congestion-fill l_open=nothing ;;
    '--connect-int') l_option=--connect-int l_open=one ;;
    '--unset-connect-int') l_option=--unset-connect-int l_open=nothing ;;
    '--cpu-mask') l_option=--cpu-mask l_open=one ;;
    '--unset-cpu-mask') l_option=--unset-cpu-mask l_open=nothing ;;
    '--cram-hmac-alg') l_option=--cram-hmac-alg l_open=one ;;
    '--unset-cram-hmac-alg') l_option=--unset-cram-hmac-alg l_open=nothing ;;
    '--csums-after-crash-only') l_option=--csums-after-crash-only l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-csums-after-crash-only') l_option=--unset-csums-after-crash-only l_open=nothing ;;
    '--csums-alg') l_option=--csums-alg l_open=one ;;
    '--unset-csums-alg') l_option=--unset-csums-alg l_open=nothing ;;
    '--data-integrity-alg') l_option=--data-integrity-alg l_open=one ;;
    '--unset-data-integrity-alg') l_option=--unset-data-integrity-alg l_open=nothing ;;
    '--disable-write-same') l_option=--disable-write-same l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-disable-write-same') l_option=--unset-disable-write-same l_open=nothing ;;
    '--discard-granularity') l_option=--discard-granularity l_open=one ;;
    '--unset-discard-granularity') l_option=--unset-discard-granularity l_open=nothing ;;
    '--discard-zeroes-if-aligned') l_option=--discard-zeroes-if-aligned l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-discard-zeroes-if-aligned') l_option=--unset-discard-zeroes-if-aligned l_open=nothing ;;
    '--disk-barrier') l_option=--disk-barrier l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-disk-barrier') l_option=--unset-disk-barrier l_open=nothing ;;
    '--disk-drain') l_option=--disk-drain l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-disk-drain') l_option=--unset-disk-drain l_open=nothing ;;
    '--disk-flushes') l_option=--disk-flushes l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-disk-flushes') l_option=--unset-disk-flushes l_open=nothing ;;
    '--disk-timeout') l_option=--disk-timeout l_open=one ;;
    '--unset-disk-timeout') l_option=--unset-disk-timeout l_open=nothing ;;
    '--diskless') l_option=--diskless l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-diskless') l_option=--unset-diskless l_open=nothing ;;
    '--drbd8-api-compatibility') l_option=--drbd8-api-compatibility l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-drbd8-api-compatibility') l_option=--unset-drbd8-api-compatibility l_open=nothing ;;
    '--fencing') l_option=--fencing l_open=one l_specs='=dont-care,resource-only,resource-and-stonith' ;;
    '--unset-fencing') l_option=--unset-fencing l_open=nothing ;;
    '--handler-after-resync-target') l_option=--handler-after-resync-target l_open=one ;;
    '--unset-handler-after-resync-target') l_option=--unset-handler-after-resync-target l_open=nothing ;;
    '--handler-before-resync-source') l_option=--handler-before-resync-source l_open=one ;;
    '--unset-handler-before-resync-source') l_option=--unset-handler-before-resync-source l_open=nothing ;;
    '--handler-before-resync-target') l_option=--handler-before-resync-target l_open=one ;;
    '--unset-handler-before-resync-target') l_option=--unset-handler-before-resync-target l_open=nothing ;;
    '--handler-fence-peer') l_option=--handler-fence-peer l_open=one ;;
    '--unset-handler-fence-peer') l_option=--unset-handler-fence-peer l_open=nothing ;;
    '--handler-initial-split-brain') l_option=--handler-initial-split-brain l_open=one ;;
    '--unset-handler-initial-split-brain') l_option=--unset-handler-initial-split-brain l_open=nothing ;;
    '--handler-local-io-error') l_option=--handler-local-io-error l_open=one ;;
    '--unset-handler-local-io-error') l_option=--unset-handler-local-io-error l_open=nothing ;;
    '--handler-out-of-sync') l_option=--handler-out-of-sync l_open=one ;;
    '--unset-handler-out-of-sync') l_option=--unset-handler-out-of-sync l_open=nothing ;;
    '--handler-pri-lost') l_option=--handler-pri-lost l_open=one ;;
    '--unset-handler-pri-lost') l_option=--unset-handler-pri-lost l_open=nothing ;;
    '--handler-pri-lost-after-sb') l_option=--handler-pri-lost-after-sb l_open=one ;;
    '--unset-handler-pri-lost-after-sb') l_option=--unset-handler-pri-lost-after-sb l_open=nothing ;;
    '--handler-pri-on-incon-degr') l_option=--handler-pri-on-incon-degr l_open=one ;;
    '--unset-handler-pri-on-incon-degr') l_option=--unset-handler-pri-on-incon-degr l_open=nothing ;;
    '--handler-quorum-lost') l_option=--handler-quorum-lost l_open=one ;;
    '--unset-handler-quorum-lost') l_option=--unset-handler-quorum-lost l_open=nothing ;;
    '--handler-split-brain') l_option=--handler-split-brain l_open=one ;;
    '--unset-handler-split-brain') l_option=--unset-handler-split-brain l_open=nothing ;;
    '--handler-unfence-peer') l_option=--handler-unfence-peer l_open=one ;;
    '--unset-handler-unfence-peer') l_option=--unset-handler-unfence-peer l_open=nothing ;;
    '--ko-count') l_option=--ko-count l_open=one ;;
    '--unset-ko-count') l_option=--unset-ko-count l_open=nothing ;;
    '--load-balance-paths') l_option=--load-balance-paths l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-load-balance-paths') l_option=--unset-load-balance-paths l_open=nothing ;;
    '--max-bio-size') l_option=--max-bio-size l_open=one ;;
    '--unset-max-bio-size') l_option=--unset-max-bio-size l_open=nothing ;;
    '--max-buffers') l_option=--max-buffers l_open=one l_specs='%' ;;
    '--unset-max-buffers') l_option=--unset-max-buffers l_open=nothing ;;
    '--max-epoch-size') l_option=--max-epoch-size l_open=one ;;
    '--unset-max-epoch-size') l_option=--unset-max-epoch-size l_open=nothing ;;
    '--max-io-depth') l_option=--max-io-depth l_open=one l_specs='%' ;;
    '--unset-max-io-depth') l_option=--unset-max-io-depth l_open=nothing ;;
    '--md-flushes') l_option=--md-flushes l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-md-flushes') l_option=--unset-md-flushes l_open=nothing ;;
    '--on-congestion') l_option=--on-congestion l_open=one l_specs='=block,pull-ahead,disconnect' ;;
    '--unset-on-congestion') l_option=--unset-on-congestion l_open=nothing ;;
    '--on-io-error') l_option=--on-io-error l_open=one l_specs='=pass_on,call-local-io-error,detach' ;;
    '--unset-on-io-error') l_option=--unset-on-io-error l_open=nothing ;;
    '--on-no-data-accessible') l_option=--on-no-data-accessible l_open=one l_specs='=io-error,suspend-io' ;;
    '--unset-on-no-data-accessible') l_option=--unset-on-no-data-accessible l_open=nothing ;;
    '--on-no-quorum') l_option=--on-no-quorum l_open=one l_specs='=io-error,suspend-io' ;;
    '--unset-on-no-quorum') l_option=--unset-on-no-quorum l_open=nothing ;;
    '--on-suspended-primary-outdated') l_option=--on-suspended-primary-outdated l_open=one l_specs='=disconnect,force-secondary' ;;
    '--unset-on-suspended-primary-outdated') l_option=--unset-on-suspended-primary-outdated l_open=nothing ;;
    '--peer-ack-delay') l_option=--peer-ack-delay l_open=one ;;
    '--unset-peer-ack-delay') l_option=--unset-peer-ack-delay l_open=nothing ;;
    '--peer-ack-window') l_option=--peer-ack-window l_open=one l_specs='%' ;;
    '--unset-peer-ack-window') l_option=--unset-peer-ack-window l_open=nothing ;;
    '--peer-tiebreaker') l_option=--peer-tiebreaker l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-peer-tiebreaker') l_option=--unset-peer-tiebreaker l_open=nothing ;;
    '--ping-int') l_option=--ping-int l_open=one ;;
    '--unset-ping-int') l_option=--unset-ping-int l_open=nothing ;;
    '--ping-timeout') l_option=--ping-timeout l_open=one ;;
    '--unset-ping-timeout') l_option=--unset-ping-timeout l_open=nothing ;;
    '--protocol') l_option=--protocol l_open=one l_specs='=A,B,C' ;;
    '--unset-protocol') l_option=--unset-protocol l_open=nothing ;;
    '--quorum') l_option=--quorum l_open=one l_specs='=off,majority,all' ;;
    '--unset-quorum') l_option=--unset-quorum l_open=nothing ;;
    '--quorum-minimum-redundancy') l_option=--quorum-minimum-redundancy l_open=one l_specs='=off,majority,all' ;;
    '--unset-quorum-minimum-redundancy') l_option=--unset-quorum-minimum-redundancy l_open=nothing ;;
    '--rcvbuf-size') l_option=--rcvbuf-size l_open=one l_specs='%' ;;
    '--unset-rcvbuf-size') l_option=--unset-rcvbuf-size l_open=nothing ;;
    '--rdma-ctrl-rcvbuf-size') l_option=--rdma-ctrl-rcvbuf-size l_open=one ;;
    '--unset-rdma-ctrl-rcvbuf-size') l_option=--unset-rdma-ctrl-rcvbuf-size l_open=nothing ;;
    '--rdma-ctrl-sndbuf-size') l_option=--rdma-ctrl-sndbuf-size l_open=one ;;
    '--unset-rdma-ctrl-sndbuf-size') l_option=--unset-rdma-ctrl-sndbuf-size l_open=nothing ;;
    '--read-balancing') l_option=--read-balancing l_open=one l_specs='=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping' ;;
    '--unset-read-balancing') l_option=--unset-read-balancing l_open=nothing ;;
    '--resync-after') l_option=--resync-after l_open=one ;;
    '--unset-resync-after') l_option=--unset-resync-after l_open=nothing ;;
    '--resync-rate') l_option=--resync-rate l_open=one l_specs='%' ;;
    '--unset-resync-rate') l_option=--unset-resync-rate l_open=nothing ;;
    '--resync-without-replication') l_option=--resync-without-replication l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-resync-without-replication') l_option=--unset-resync-without-replication l_open=nothing ;;
    '--rr-conflict') l_option=--rr-conflict l_open=one l_specs='=disconnect,call-pri-lost,violently,retry-connect,auto-discard' ;;
    '--unset-rr-conflict') l_option=--unset-rr-conflict l_open=nothing ;;
    '--rs-discard-granularity') l_option=--rs-discard-granularity l_open=one l_specs='%' ;;
    '--unset-rs-discard-granularity') l_option=--unset-rs-discard-granularity l_open=nothing ;;
    '--shared-secret') l_option=--shared-secret l_open=one ;;
    '--unset-shared-secret') l_option=--unset-shared-secret l_open=nothing ;;
    '--sndbuf-size') l_option=--sndbuf-size l_open=one l_specs='%' ;;
    '--unset-sndbuf-size') l_option=--unset-sndbuf-size l_open=nothing ;;
    '--socket-check-timeout') l_option=--socket-check-timeout l_open=one ;;
    '--unset-socket-check-timeout') l_option=--unset-socket-check-timeout l_open=nothing ;;
    '--tcp-cork') l_option=--tcp-cork l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-tcp-cork') l_option=--unset-tcp-cork l_open=nothing ;;
    '--drbd-timeout') l_option=--drbd-timeout l_open=one ;;
    '--unset-drbd-timeout') l_option=--unset-drbd-timeout l_open=nothing ;;
    '--tls') l_option=--tls l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-tls') l_option=--unset-tls l_open=nothing ;;
    '--tls-certificate') l_option=--tls-certificate l_open=one ;;
    '--unset-tls-certificate') l_option=--unset-tls-certificate l_open=nothing ;;
    '--tls-keyring') l_option=--tls-keyring l_open=one ;;
    '--unset-tls-keyring') l_option=--unset-tls-keyring l_open=nothing ;;
    '--tls-privkey') l_option=--tls-privkey l_open=one ;;
    '--unset-tls-privkey') l_option=--unset-tls-privkey l_open=nothing ;;
    '--transport') l_option=--transport l_open=one ;;
    '--unset-transport') l_option=--unset-transport l_open=nothing ;;
    '--twopc-retry-timeout') l_option=--twopc-retry-timeout l_open=one ;;
    '--unset-twopc-retry-timeout') l_option=--unset-twopc-retry-timeout l_open=nothing ;;
    '--twopc-timeout') l_option=--twopc-timeout l_open=one ;;
    '--unset-twopc-timeout') l_option=--unset-twopc-timeout l_open=nothing ;;
    '--use-rle') l_option=--use-rle l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-use-rle') l_option=--unset-use-rle l_open=nothing ;;
    '--verify-alg') l_option=--verify-alg l_open=one ;;
    '--unset-verify-alg') l_option=--unset-verify-alg l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_25() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-s'|'--storage-pool') l_option=--storage-pool l_open=one l_specs='@storage-pool-definitions' ;;
    '--do-not-place-with') l_option=--do-not-place-with l_open=some l_specs='@resources' ;;
    '--do-not-place-with-regex') l_option=--do-not-place-with-regex l_open=one ;;
    '--replicas-on-same') l_option=--replicas-on-same l_open=some l_specs='@aux-properties' ;;
    '--replicas-on-different') l_option=--replicas-on-different l_open=some l_specs='@aux-properties' ;;
    '--x-replicas-on-different') l_option=--x-replicas-on-different l_open=any l_specs='@aux-properties' ;;
    *) return 1 ;;
  esac
}
_linstor_option_26() {
  case $1 in
    '--library'|'--lib') l_option=--lib l_open=nothing ;;
    '--global') l_option=--global l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_27() {
  case $1 in
    '--aux') l_option=--aux l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_28() {
  case $1 in
    '-f'|'--file') l_option=--file l_open=each l_specs='!' ;;
    '--prune') l_option=--prune l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_29() {
  case $1 in
    '--force') l_option=--force l_open=nothing l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_30() {
  case $1 in
    '--contexts') l_option=--contexts l_open=one ;;
    '--depth') l_option=--depth l_open=one ;;
    '--dict-size') l_option=--dict-size l_open=one ;;
    '--fallback-to-zlib') l_option=--fallback-to-zlib l_open=one l_specs='=off,on' ;;
    '--lc') l_option=--lc l_open=one ;;
    '--level') l_option=--level l_open=one ;;
    '--lp') l_option=--lp l_open=one ;;
    '--mf') l_option=--mf l_open=one l_specs='=hc4,hc3,bt2,bt3,bt4' ;;
    '--mode') l_option=--mode l_open=one l_specs='=fast,normal' ;;
    '--nice-len') l_option=--nice-len l_open=one ;;
    '--numa-threshold') l_option=--numa-threshold l_open=one ;;
    '--pb') l_option=--pb l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_31() {
  case $1 in
    '--level') l_option=--level l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_32() {
  case $1 in
    '--level') l_option=--level l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_33() {
  case $1 in
    '-p'|'--port') l_option=--port l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_34() {
  case $1 in
    '--memlimit') l_option=--memlimit l_open=one l_specs='%' ;;
    '--unset-memlimit') l_option=--unset-memlimit l_open=nothing ;;
    '--ping-timeout') l_option=--ping-timeout l_open=one ;;
    '--unset-ping-timeout') l_option=--unset-ping-timeout l_open=nothing ;;
    '--rcvbuf-size') l_option=--rcvbuf-size l_open=one l_specs='%' ;;
    '--unset-rcvbuf-size') l_option=--unset-rcvbuf-size l_open=nothing ;;
    '--read-loops') l_option=--read-loops l_open=one ;;
    '--unset-read-loops') l_option=--unset-read-loops l_open=nothing ;;
    '--sndbuf-size') l_option=--sndbuf-size l_open=one l_specs='%' ;;
    '--unset-sndbuf-size') l_option=--unset-sndbuf-size l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_35() {
  case $1 in
    '--allow-data-loss') l_option=--allow-data-loss l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_36() {
  case $1 in
    '-p'|'--passphrase') l_option=--passphrase l_open=one ;;
    '--passphrase-file') l_option=--passphrase-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_37() {
  case $1 in
    '-p'|'--passphrase') l_option=--passphrase l_open=one ;;
    '--passphrase-file') l_option=--passphrase-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_38() {
  case $1 in
    '--old-passphrase') l_option=--old-passphrase l_open=one ;;
    '--new-passphrase') l_option=--new-passphrase l_open=one ;;
    '--old-passphrase-file') l_option=--old-passphrase-file l_open=one l_specs='!' l_added=new ;;
    '--new-passphrase-file') l_option=--new-passphrase-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_39() {
  case $1 in
    '--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '--since') l_option=--since l_open=one ;;
    '--to') l_option=--to l_open=one ;;
    '--one-by-one') l_option=--one-by-one l_open=nothing l_added=new ;;
    '--exception') l_option=--exception l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_40() {
  case $1 in
    '-s'|'--since') l_option=--since l_open=one ;;
    '-t'|'--to') l_option=--to l_open=one ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '--report-id') l_option=--report-id l_open=some l_specs='@error-reports' ;;
    '-f'|'--full') l_option=--full l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_41() {
  case $1 in
    '--username') l_option=--username l_open=one ;;
    '--username-env') l_option=--username-env l_open=one ;;
    '--password') l_option=--password l_open=maybe ;;
    '--password-file') l_option=--password-file l_open=one l_specs='!' l_added=new ;;
    '--password-env') l_option=--password-env l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_42() {
  case $1 in
    '--count') l_option=--count l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_43() {
  case $1 in
    '--nocache') l_option=--nocache l_open=nothing ;;
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_44() {
  case $1 in
    '--ctrl-a-ip') l_option=--ctrl-a-ip l_open=one ;;
    '--ctrl-b-ip') l_option=--ctrl-b-ip l_open=one ;;
    '--username') l_option=--username l_open=one ;;
    '--username-env') l_option=--username-env l_open=one ;;
    '--password') l_option=--password l_open=maybe ;;
    '--password-file') l_option=--password-file l_open=one l_specs='!' l_added=new ;;
    '--password-env') l_option=--password-env l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_45() {
  case $1 in
    '--username') l_option=--username l_open=one ;;
    '--username-env') l_option=--username-env l_open=one ;;
    '--password') l_option=--password l_open=maybe ;;
    '--password-file') l_option=--password-file l_open=one l_specs='!' l_added=new ;;
    '--password-env') l_option=--password-env l_open=one ;;
    '--unset-username') l_option=--unset-username l_open=nothing ;;
    '--unset-username-env') l_option=--unset-username-env l_open=nothing ;;
    '--unset-password') l_option=--unset-password l_open=nothing ;;
    '--unset-password-env') l_option=--unset-password-env l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_46() {
  case $1 in
    '--size') l_option=--size l_open=one l_specs='%' ;;
    '--resource') l_option=--resource l_open=one l_specs='@resource-definitions' ;;
    '--place-count') l_option=--place-count l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_47() {
  case $1 in
    '--node') l_option=--node l_open=one l_specs='@nodes' ;;
    '--resource') l_option=--resource l_open=one l_specs='@resource-definitions' ;;
    '--storage-pool') l_option=--storage-pool l_open=one l_specs='@storage-pools' ;;
    *) return 1 ;;
  esac
}
_linstor_option_48() {
  case $1 in
    '--name') l_option=--name l_open=some l_specs='@exported-names' ;;
    '--all') l_option=--all l_open=nothing ;;
    '--schema') l_option=--schema l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_49() {
  case $1 in
    '-s'|'--since') l_option=--since l_open=one ;;
    '-n'|'--last') l_option=--last l_open=one ;;
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-f'|'--full') l_option=--full l_open=nothing ;;
    '--clear') l_option=--clear l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_50() {
  case $1 in
    '--after-sb-0pri') l_option=--after-sb-0pri l_open=one l_specs='=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote' ;;
    '--unset-after-sb-0pri') l_option=--unset-after-sb-0pri l_open=nothing ;;
    '--after-sb-1pri') l_option=--after-sb-1pri l_open=one l_specs='=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p' ;;
    '--unset-after-sb-1pri') l_option=--unset-after-sb-1pri l_open=nothing ;;
    '--after-sb-2pri') l_option=--after-sb-2pri l_open=one l_specs='=disconnect,call-pri-lost-after-sb,violently-as0p' ;;
    '--unset-after-sb-2pri') l_option=--unset-after-sb-2pri l_open=nothing ;;
    '--allow-remote-read') l_option=--allow-remote-read l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-allow-remote-read') l_option=--unset-allow-remote-read l_open=nothing ;;
    '--allow-two-primaries') l_option=--allow-two-primaries l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-allow-two-primaries') l_option=--unset-allow-two-primaries l_open=nothing ;;
    '--always-asbp') l_option=--always-asbp l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-always-asbp') l_option=--unset-always-asbp l_open=nothing ;;
    '--bitmap') l_option=--bitmap l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-bitmap') l_option=--unset-bitmap l_open=nothing ;;
    '--c-delay-target') l_option=--c-delay-target l_open=one ;;
    '--unset-c-delay-target') l_option=--unset-c-delay-target l_open=nothing ;;
    '--c-fill-target') l_option=--c-fill-target l_open=one l_specs='%' ;;
    '--unset-c-fill-target') l_option=--unset-c-fill-target l_open=nothing ;;
    '--c-max-rate') l_option=--c-max-rate l_open=one l_specs='%' ;;
    '--unset-c-max-rate') l_option=--unset-c-max-rate l_open=nothing ;;
    '--c-min-rate') l_option=--c-min-rate l_open=one l_specs='%' ;;
    '--unset-c-min-rate') l_option=--unset-c-min-rate l_open=nothing ;;
    '--c-plan-ahead') l_option=--c-plan-ahead l_open=one ;;
    '--unset-c-plan-ahead') l_option=--unset-c-plan-ahead l_open=nothing ;;
    '--congestion-extents') l_option=--congestion-extents l_open=one l_specs='%' ;;
    '--unset-congestion-extents') l_option=--unset-congestion-extents l_open=nothing ;;
    '--congestion-fill') l_option=--congestion-fill l_open=one l_specs='%' ;;
    '--unset-congestion-fill') l_option=--unset-congestion-fill l_open=nothing ;;
    '--connect-int') l_option=--connect-int l_open=one ;;
    '--unset-connect-int') l_option=--unset-connect-int l_open=nothing ;;
    '--cram-hmac-alg') l_option=--cram-hmac-alg l_open=one ;;
    '--unset-cram-hmac-alg') l_option=--unset-cram-hmac-alg l_open=nothing ;;
    '--csums-after-crash-only') l_option=--csums-after-crash-only l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-csums-after-crash-only') l_option=--unset-csums-after-crash-only l_open=nothing ;;
    '--csums-alg') l_option=--csums-alg l_open=one ;;
    '--unset-csums-alg') l_option=--unset-csums-alg l_open=nothing ;;
    '--data-integrity-alg') l_option=--data-integrity-alg l_open=one ;;
    '--unset-data-integrity-alg') l_option=--unset-data-integrity-alg l_open=nothing ;;
    '--fencing') l_option=--fencing l_open=one l_specs='=dont-care,resource-only,resource-and-stonith' ;;
    '--unset-fencing') l_option=--unset-fencing l_open=nothing ;;
    '--ko-count') l_option=--ko-count l_open=one ;;
    '--unset-ko-count') l_option=--unset-ko-count l_open=nothing ;;
    '--load-balance-paths') l_option=--load-balance-paths l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-load-balance-paths') l_option=--unset-load-balance-paths l_open=nothing ;;
    '--max-buffers') l_option=--max-buffers l_open=one l_specs='%' ;;
    '--unset-max-buffers') l_option=--unset-max-buffers l_open=nothing ;;
    '--max-epoch-size') l_option=--max-epoch-size l_open=one ;;
    '--unset-max-epoch-size') l_option=--unset-max-epoch-size l_open=nothing ;;
    '--on-congestion') l_option=--on-congestion l_open=one l_specs='=block,pull-ahead,disconnect' ;;
    '--unset-on-congestion') l_option=--unset-on-congestion l_open=nothing ;;
    '--peer-tiebreaker') l_option=--peer-tiebreaker l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-peer-tiebreaker') l_option=--unset-peer-tiebreaker l_open=nothing ;;
    '--ping-int') l_option=--ping-int l_open=one ;;
    '--unset-ping-int') l_option=--unset-ping-int l_open=nothing ;;
    '--ping-timeout') l_option=--ping-timeout l_open=one ;;
    '--unset-ping-timeout') l_option=--unset-ping-timeout l_open=nothing ;;
    '--protocol') l_option=--protocol l_open=one l_specs='=A,B,C' ;;
    '--unset-protocol') l_option=--unset-protocol l_open=nothing ;;
    '--rcvbuf-size') l_option=--rcvbuf-size l_open=one l_specs='%' ;;
    '--unset-rcvbuf-size') l_option=--unset-rcvbuf-size l_open=nothing ;;
    '--rdma-ctrl-rcvbuf-size') l_option=--rdma-ctrl-rcvbuf-size l_open=one ;;
    '--unset-rdma-ctrl-rcvbuf-size') l_option=--unset-rdma-ctrl-rcvbuf-size l_open=nothing ;;
    '--rdma-ctrl-sndbuf-size') l_option=--rdma-ctrl-sndbuf-size l_open=one ;;
    '--unset-rdma-ctrl-sndbuf-size') l_option=--unset-rdma-ctrl-sndbuf-size l_open=nothing ;;
    '--resync-rate') l_option=--resync-rate l_open=one l_specs='%' ;;
    '--unset-resync-rate') l_option=--unset-resync-rate l_open=nothing ;;
    '--resync-without-replication') l_option=--resync-without-replication l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-resync-without-replication') l_option=--unset-resync-without-replication l_open=nothing ;;
    '--rr-conflict') l_option=--rr-conflict l_open=one l_specs='=disconnect,call-pri-lost,violently,retry-connect,auto-discard' ;;
    '--unset-rr-conflict') l_option=--unset-rr-conflict l_open=nothing ;;
    '--shared-secret') l_option=--shared-secret l_open=one ;;
    '--unset-shared-secret') l_option=--unset-shared-secret l_open=nothing ;;
    '--sndbuf-size') l_option=--sndbuf-size l_open=one l_specs='%' ;;
    '--unset-sndbuf-size') l_option=--unset-sndbuf-size l_open=nothing ;;
    '--socket-check-timeout') l_option=--socket-check-timeout l_open=one ;;
    '--unset-socket-check-timeout') l_option=--unset-socket-check-timeout l_open=nothing ;;
    '--tcp-cork') l_option=--tcp-cork l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-tcp-cork') l_option=--unset-tcp-cork l_open=nothing ;;
    '--drbd-timeout') l_option=--drbd-timeout l_open=one ;;
    '--unset-drbd-timeout') l_option=--unset-drbd-timeout l_open=nothing ;;
    '--tls') l_option=--tls l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-tls') l_option=--unset-tls l_open=nothing ;;
    '--tls-certificate') l_option=--tls-certificate l_open=one ;;
    '--unset-tls-certificate') l_option=--unset-tls-certificate l_open=nothing ;;
    '--tls-keyring') l_option=--tls-keyring l_open=one ;;
    '--unset-tls-keyring') l_option=--unset-tls-keyring l_open=nothing ;;
    '--tls-privkey') l_option=--tls-privkey l_open=one ;;
    '--unset-tls-privkey') l_option=--unset-tls-privkey l_open=nothing ;;
    '--transport') l_option=--transport l_open=one ;;
    '--unset-transport') l_option=--unset-transport l_open=nothing ;;
    '--use-rle') l_option=--use-rle l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-use-rle') l_option=--unset-use-rle l_open=nothing ;;
    '--verify-alg') l_option=--verify-alg l_open=one ;;
    '--unset-verify-alg') l_option=--unset-verify-alg l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_51() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=node a/NODE A,node b/NODE B,properties/PROPERTIES' ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#node-connection' ;;
    *) return 1 ;;
  esac
}
_linstor_option_52() {
  case $1 in
    '-p'|'--port') l_option=--port l_open=one ;;
    '--node-type') l_option=--node-type l_open=one l_specs='=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE' ;;
    '--communication-type') l_option=--communication-type l_open=one l_specs='=plain/PLAIN,ssl/SSL' ;;
    '--interface-type') l_option=--interface-type l_open=one l_specs='=ip/IP' ;;
    '--interface-name') l_option=--interface-name l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_53() {
  case $1 in
    '--api-port') l_option=--api-port l_open=one ;;
    '--api-user') l_option=--api-user l_open=one ;;
    '--api-user-env') l_option=--api-user-env l_open=one ;;
    '--api-pw') l_option=--api-pw l_open=maybe ;;
    '--api-pw-file') l_option=--api-pw-file l_open=one l_specs='!' l_added=new ;;
    '--api-pw-env') l_option=--api-pw-env l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_54() {
  case $1 in
    '--async') l_option=--async l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_55() {
  case $1 in
    '--now') l_option=--now l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_56() {
  case $1 in
    '--wait') l_option=--wait l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_57() {
  case $1 in
    '--target') l_option=--target l_open=some l_specs='@nodes' l_excludes=target ;;
    '--do-not-target') l_option=--do-not-target l_open=some l_specs='@nodes' l_excludes=target ;;
    '--wait') l_option=--wait l_open=nothing l_added=new ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_58() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-f'|'--full') l_option=--full l_open=nothing ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    *) return 1 ;;
  esac
}
_linstor_option_59() {
  case $1 in
    '-p'|'--port') l_option=--port l_open=one ;;
    '--communication-type') l_option=--communication-type l_open=one l_specs='=plain/PLAIN,ssl/SSL' ;;
    '--active') l_option=--active l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_60() {
  case $1 in
    '-p'|'--port') l_option=--port l_open=one ;;
    '--communication-type') l_option=--communication-type l_open=one l_specs='=plain/PLAIN,ssl/SSL' ;;
    '--active') l_option=--active l_open=nothing ;;
    '--ip') l_option=--ip l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_61() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=node/NODE,nodetype/NODETYPE,addresses/ADDRESSES,state/STATE' ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '--show-aux-props') l_option=--show-aux-props l_open=nothing ;;
    '--props') l_option=--props l_open=some l_specs='#node' ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#node' ;;
    '--from-file') l_option=--from-file l_open=one l_specs='!' ;;
    *) return 1 ;;
  esac
}
_linstor_option_62() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '--from-file') l_option=--from-file l_open=one l_specs='!' ;;
    *) return 1 ;;
  esac
}
_linstor_option_63() {
  case $1 in
    '-t'|'--node-type') l_option=--node-type l_open=one l_specs='=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE' ;;
    *) return 1 ;;
  esac
}
_linstor_option_64() {
  case $1 in
    '--delete-resources') l_option=--delete-resources l_open=nothing ;;
    '--delete-snapshots') l_option=--delete-snapshots l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_65() {
  case $1 in
    '--library'|'--lib') l_option=--lib l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_66() {
  case $1 in
    '--pool-name') l_option=--pool-name l_open=one ;;
    '--vdo-enable') l_option=--vdo-enable l_open=nothing ;;
    '--vdo-logical-size') l_option=--vdo-logical-size l_open=one l_specs='%' ;;
    '--vdo-slab-size') l_option=--vdo-slab-size l_open=one l_specs='%' ;;
    '--storage-pool') l_option=--storage-pool l_open=one ;;
    '--sed') l_option=--sed l_open=nothing ;;
    '--pv-create-arguments') l_option=--pv-create-arguments l_open=each ;;
    '--vg-create-arguments') l_option=--vg-create-arguments l_open=each ;;
    '--lv-create-arguments') l_option=--lv-create-arguments l_open=each ;;
    '--zpool-create-arguments') l_option=--zpool-create-arguments l_open=each ;;
    *) return 1 ;;
  esac
}
_linstor_option_67() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-n'|'--node') l_option=--node l_open=one l_specs='@nodes' ;;
    '-r'|'--resource') l_option=--resource l_open=one l_specs='@resource-definitions' ;;
    '-g'|'--resource-group') l_option=--resource-group l_open=one l_specs='@resource-groups' ;;
    '--match') l_option=--match l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_68() {
  case $1 in
    '--endpoint') l_option=--endpoint l_open=one ;;
    '--region') l_option=--region l_open=one ;;
    '--secret-key-file') l_option=--secret-key-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_69() {
  case $1 in
    '--cluster-id') l_option=--cluster-id l_open=one ;;
    '--passphrase') l_option=--passphrase l_open=maybe ;;
    '--passphrase-file') l_option=--passphrase-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_70() {
  case $1 in
    '--use-path-style') l_option=--use-path-style l_open=nothing ;;
    '--secret-key-file') l_option=--secret-key-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_71() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '--type') l_option=--type l_open=one l_specs='=s3,linstor,ebs' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_72() {
  case $1 in
    '--endpoint') l_option=--endpoint l_open=one ;;
    '--availability-zone'|'--az') l_option=--az l_open=one ;;
    '--region') l_option=--region l_open=one ;;
    '--access_key'|'--access-key') l_option=--access-key l_open=one ;;
    '--secret_key'|'--secret-key') l_option=--secret-key l_open=maybe ;;
    '--secret-key-file') l_option=--secret-key-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_73() {
  case $1 in
    '--url') l_option=--url l_open=one ;;
    '--cluster-id') l_option=--cluster-id l_open=one ;;
    '--passphrase') l_option=--passphrase l_open=maybe ;;
    '--passphrase-file') l_option=--passphrase-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_74() {
  case $1 in
    '--endpoint') l_option=--endpoint l_open=one ;;
    '--bucket') l_option=--bucket l_open=one ;;
    '--region') l_option=--region l_open=one ;;
    '--access_key'|'--access-key') l_option=--access-key l_open=one ;;
    '--secret_key'|'--secret-key') l_option=--secret-key l_open=maybe ;;
    '--secret-key-file') l_option=--secret-key-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_75() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=source/SOURCE,target/TARGET,properties/PROPERTIES,port/PORT' ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#resource-connection' ;;
    *) return 1 ;;
  esac
}
_linstor_option_76() {
  case $1 in
    '-s'|'--storage-pool') l_option=--storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--diskless-storage-pool') l_option=--diskless-storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--do-not-place-with') l_option=--do-not-place-with l_open=any l_specs='@resources' ;;
    '--do-not-place-with-regex') l_option=--do-not-place-with-regex l_open=maybe ;;
    '--replicas-on-same') l_option=--replicas-on-same l_open=any l_specs='@aux-properties' ;;
    '--replicas-on-different') l_option=--replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--x-replicas-on-different') l_option=--x-replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--diskless-on-remaining') l_option=--diskless-on-remaining l_open=maybe l_specs='=true/TRUE,false/FALSE' l_like='^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$' ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' ;;
    '-p'|'--providers') l_option=--providers l_open=one l_specs=',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init' ;;
    '--place-count') l_option=--place-count l_open=one ;;
    '--nvme-initiator') l_option=--nvme-initiator l_open=nothing ;;
    '--drbd-diskless') l_option=--drbd-diskless l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_77() {
  case $1 in
    '-e'|'--external-name') l_option=--external-name l_open=one ;;
    '--no-wait') l_option=--no-wait l_open=nothing ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one ;;
    '--use-zfs-clone') l_option=--use-zfs-clone l_open=nothing ;;
    '--volume-passphrase') l_option=--volume-passphrase l_open=any ;;
    '--volume-passphrase-file') l_option=--volume-passphrase-file l_open=one l_specs='!' l_added=new ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' ;;
    '--resource-group'|'--rsc-grp') l_option=--rsc-grp l_open=one l_specs='@resource-groups' ;;
    *) return 1 ;;
  esac
}
_linstor_option_78() {
  case $1 in
    '-p'|'--port') l_option=--port l_open=one ;;
    '-e'|'--external-name') l_option=--external-name l_open=one ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' ;;
    '--peer-slots') l_option=--peer-slots l_open=one ;;
    '--resource-group') l_option=--resource-group l_open=one l_specs='@resource-groups' ;;
    *) return 1 ;;
  esac
}
_linstor_option_79() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=resourcename/RESOURCENAME,resourcegroup/RESOURCEGROUP,layers/LAYERS,state/STATE' ;;
    '-r'|'--resource-definitions') l_option=--resource-definitions l_open=some l_specs='@resource-definitions' ;;
    '-e'|'--external-name') l_option=--external-name l_open=nothing ;;
    '--props') l_option=--props l_open=some l_specs='#resource-definition' ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#resource-definition' ;;
    '--from-file') l_option=--from-file l_open=one l_specs='!' ;;
    '--show-preferred-drbd-ports'|'--ports') l_option=--ports l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_80() {
  case $1 in
    '--peer-slots') l_option=--peer-slots l_open=one ;;
    '-p'|'--port') l_option=--port l_open=one ;;
    '--resource-group') l_option=--resource-group l_open=one l_specs='@resource-groups' ;;
    *) return 1 ;;
  esac
}
_linstor_option_81() {
  case $1 in
    '--wait-timeout') l_option=--wait-timeout l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_82() {
  case $1 in
    '-d'|'--description') l_option=--description l_open=one ;;
    '--peer-slots') l_option=--peer-slots l_open=one ;;
    '--place-count') l_option=--place-count l_open=one ;;
    '-s'|'--storage-pool') l_option=--storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--diskless-storage-pool') l_option=--diskless-storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--do-not-place-with') l_option=--do-not-place-with l_open=any l_specs='@resources' ;;
    '--do-not-place-with-regex') l_option=--do-not-place-with-regex l_open=maybe ;;
    '--replicas-on-same') l_option=--replicas-on-same l_open=any l_specs='@aux-properties' ;;
    '--replicas-on-different') l_option=--replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--x-replicas-on-different') l_option=--x-replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--diskless-on-remaining') l_option=--diskless-on-remaining l_open=maybe l_specs='=true/TRUE,false/FALSE' l_like='^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$' ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' ;;
    '-p'|'--providers') l_option=--providers l_open=one l_specs=',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init' ;;
    *) return 1 ;;
  esac
}
_linstor_option_83() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=resourcegroup/RESOURCEGROUP,selectfilter/SELECTFILTER,vlmnrs/VLMNRS,description/DESCRIPTION' ;;
    '-r'|'--resource-groups') l_option=--resource-groups l_open=some l_specs='@resource-groups' ;;
    '--props') l_option=--props l_open=some l_specs='#resource-group' ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#resource-group' ;;
    '--from-file') l_option=--from-file l_open=one l_specs='!' ;;
    *) return 1 ;;
  esac
}
_linstor_option_84() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '--place-count') l_option=--place-count l_open=one ;;
    '-s'|'--storage-pool') l_option=--storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--diskless-storage-pool') l_option=--diskless-storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--do-not-place-with') l_option=--do-not-place-with l_open=any l_specs='@resources' ;;
    '--do-not-place-with-regex') l_option=--do-not-place-with-regex l_open=maybe ;;
    '--replicas-on-same') l_option=--replicas-on-same l_open=any l_specs='@aux-properties' ;;
    '--replicas-on-different') l_option=--replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--x-replicas-on-different') l_option=--x-replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--diskless-on-remaining') l_option=--diskless-on-remaining l_open=maybe l_specs='=true/TRUE,false/FALSE' l_like='^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$' ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' ;;
    '--providers'|'--prov') l_option=--prov l_open=one l_specs=',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init' ;;
    *) return 1 ;;
  esac
}
_linstor_option_85() {
  case $1 in
    '-p'|'--partial') l_option=--partial l_open=nothing ;;
    '-d'|'--definition-only') l_option=--definition-only l_open=nothing ;;
    '--volume-passphrase') l_option=--volume-passphrase l_open=any ;;
    '--volume-passphrase-file') l_option=--volume-passphrase-file l_open=one l_specs='!' l_added=new ;;
    '--external-name') l_option=--external-name l_open=one ;;
    '--peer-slots') l_option=--peer-slots l_open=one ;;
    '--place-count') l_option=--place-count l_open=one ;;
    '-s'|'--storage-pool') l_option=--storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--diskless-storage-pool') l_option=--diskless-storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--do-not-place-with') l_option=--do-not-place-with l_open=any l_specs='@resources' ;;
    '--do-not-place-with-regex') l_option=--do-not-place-with-regex l_open=maybe ;;
    '--replicas-on-same') l_option=--replicas-on-same l_open=any l_specs='@aux-properties' ;;
    '--replicas-on-different') l_option=--replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--x-replicas-on-different') l_option=--x-replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--diskless-on-remaining') l_option=--diskless-on-remaining l_open=maybe l_specs='=true/TRUE,false/FALSE' l_like='^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$' ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' ;;
    '--providers'|'--prov') l_option=--prov l_open=one l_specs=',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init' ;;
    '--wait') l_option=--wait l_open=nothing l_added=new ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_86() {
  case $1 in
    '--auto-place') l_option=--auto-place l_open=one ;;
    '-s'|'--storage-pool') l_option=--storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--diskless-storage-pool') l_option=--diskless-storage-pool l_open=any l_specs='@storage-pool-definitions' ;;
    '--do-not-place-with') l_option=--do-not-place-with l_open=any l_specs='@resources' ;;
    '--do-not-place-with-regex') l_option=--do-not-place-with-regex l_open=maybe ;;
    '--replicas-on-same') l_option=--replicas-on-same l_open=any l_specs='@aux-properties' ;;
    '--replicas-on-different') l_option=--replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--x-replicas-on-different') l_option=--x-replicas-on-different l_open=any l_specs='@aux-properties' ;;
    '--diskless-on-remaining') l_option=--diskless-on-remaining l_open=maybe l_specs='=true/TRUE,false/FALSE' l_like='^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$' ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' ;;
    '-p'|'--providers') l_option=--providers l_open=one l_specs=',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init' ;;
    '-d'|'--diskless') l_option=--diskless l_open=nothing ;;
    '--drbd-diskless') l_option=--drbd-diskless l_open=nothing ;;
    '--nvme-initiator') l_option=--nvme-initiator l_open=nothing ;;
    '--ebs-initiator') l_option=--ebs-initiator l_open=nothing ;;
    '--inactive') l_option=--inactive l_open=nothing ;;
    '--node-id') l_option=--node-id l_open=one ;;
    '--drbd-tcp-port') l_option=--drbd-tcp-port l_open=one ;;
    '--one-by-one') l_option=--one-by-one l_open=nothing l_added=new ;;
    '--async') l_option=--async l_open=nothing ;;
    '--wait') l_option=--wait l_open=nothing l_added=new ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_87() {
  case $1 in
    '--terminate-on-error') l_option=--terminate-on-error l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_88() {
  case $1 in
    '--keep-tiebreaker') l_option=--keep-tiebreaker l_open=nothing ;;
    '--async') l_option=--async l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_89() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-i'|'--inuse') l_option=--inuse l_open=nothing ;;
    '-d'|'--diskless-inuse') l_option=--diskless-inuse l_open=nothing ;;
    '-m'|'--min-diskful') l_option=--min-diskful l_open=one ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#resource' ;;
    *) return 1 ;;
  esac
}
_linstor_option_90() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=resourcename/RESOURCENAME,node/NODE,layers/LAYERS,usage/USAGE,conns/CONNS,state/STATE,createdon/CREATEDON' ;;
    '-r'|'--resources') l_option=--resources l_open=some l_specs='@resources' ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '-a'|'--all') l_option=--all l_open=nothing ;;
    '--faulty') l_option=--faulty l_open=nothing ;;
    '--props') l_option=--props l_open=some l_specs='#resource' ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#resource' ;;
    '--show-drbd-ports') l_option=--show-drbd-ports l_open=nothing ;;
    '--from-file') l_option=--from-file l_open=one l_specs='!' ;;
    *) return 1 ;;
  esac
}
_linstor_option_91() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '-s'|'--storage-pools') l_option=--storage-pools l_open=some l_specs='@storage-pools' ;;
    '-r'|'--resources') l_option=--resources l_open=some l_specs='@resources' ;;
    '-a'|'--all') l_option=--all l_open=nothing ;;
    '--hrep'|'--hide-replication-states') l_option=--hide-replication-states l_open=nothing ;;
    '--show-props') l_option=--show-props l_open=some l_specs='#volume' ;;
    *) return 1 ;;
  esac
}
_linstor_option_92() {
  case $1 in
    '--diskful') l_option=--diskful l_open=nothing ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' ;;
    '--drbd-tcp-port') l_option=--drbd-tcp-port l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_93() {
  case $1 in
    '-s'|'--storage-pool') l_option=--storage-pool l_open=one l_specs='@storage-pool-definitions' l_excludes=disk ;;
    '--dflt'|'--default-storage-pool') l_option=--default-storage-pool l_open=nothing l_excludes=disk ;;
    '-d'|'--diskless') l_option=--diskless l_open=nothing l_excludes=disk ;;
    '--drbd-client') l_option=--drbd-client l_open=nothing l_excludes=disk l_added=new ;;
    '--diskless-storage-pool') l_option=--diskless-storage-pool l_open=one l_specs='@storage-pool-definitions' l_added=new ;;
    '-l'|'--layer-list') l_option=--layer-list l_open=one l_specs=',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX' l_added=new ;;
    '--migrate-from') l_option=--migrate-from l_open=one l_specs='@nodes' ;;
    '--async') l_option=--async l_open=nothing ;;
    '--wait') l_option=--wait l_open=nothing l_added=new ;;
    '--wait-timeout') l_option=--wait-timeout l_open=one l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_94() {
  case $1 in
    '-i'|'--incremental-cron') l_option=--incremental-cron l_open=one ;;
    '-l'|'--keep-local') l_option=--keep-local l_open=one l_specs='=all' ;;
    '-r'|'--keep-remote') l_option=--keep-remote l_open=one l_specs='=all' ;;
    '--on-failure') l_option=--on-failure l_open=one l_specs='=RETRY/retry,SKIP/skip' ;;
    '--max-retries') l_option=--max-retries l_open=one l_specs='=forever' ;;
    *) return 1 ;;
  esac
}
_linstor_option_95() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-r'|'--resource') l_option=--resource l_open=one l_specs='@resources' ;;
    '-o'|'--remote') l_option=--remote l_open=one l_specs='@remotes' ;;
    '-s'|'--schedule') l_option=--schedule l_open=one l_specs='@schedules' ;;
    '-a'|'--active-only') l_option=--active-only l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_96() {
  case $1 in
    '-f'|'--full-cron') l_option=--full-cron l_open=one ;;
    '-i'|'--incremental-cron') l_option=--incremental-cron l_open=one ;;
    '-l'|'--keep-local') l_option=--keep-local l_open=one l_specs='=all' ;;
    '-r'|'--keep-remote') l_option=--keep-remote l_open=one l_specs='=all' ;;
    '--on-failure') l_option=--on-failure l_open=one l_specs='=RETRY/retry,SKIP/skip' ;;
    '--max-retries') l_option=--max-retries l_open=one l_specs='=forever' ;;
    *) return 1 ;;
  esac
}
_linstor_option_97() {
  case $1 in
    '-n'|'--node_names') l_option=--node_names l_open=any l_specs='@nodes' ;;
    '-r'|'--resource_names') l_option=--resource_names l_open=some l_specs='@resource-definitions' ;;
    *) return 1 ;;
  esac
}
_linstor_option_98() {
  case $1 in
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    *) return 1 ;;
  esac
}
_linstor_option_99() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-r'|'--resources') l_option=--resources l_open=some l_specs='@resources' ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    *) return 1 ;;
  esac
}
_linstor_option_100() {
  case $1 in
    '--fr'|'--from-resource') l_option=--from-resource l_open=one l_specs='@resource-definitions' ;;
    '--fs'|'--from-snapshot') l_option=--from-snapshot l_open=one l_specs='@snapshots' ;;
    '--tr'|'--to-resource') l_option=--to-resource l_open=one l_specs='@resource-definitions' ;;
    '--storpool-rename') l_option=--storpool-rename l_open=any ;;
    *) return 1 ;;
  esac
}
_linstor_option_101() {
  case $1 in
    '--zfs-rollback-strategy') l_option=--zfs-rollback-strategy l_open=one l_specs='=rollback,clone,dynamic' ;;
    *) return 1 ;;
  esac
}
_linstor_option_102() {
  case $1 in
    '--from-node') l_option=--from-node l_open=one l_specs='@nodes' ;;
    '--to-node') l_option=--to-node l_open=one l_specs='@nodes' ;;
    '--resource') l_option=--resource l_open=one l_specs='@resource-definitions' ;;
    *) return 1 ;;
  esac
}
_linstor_option_103() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-r'|'--resources') l_option=--resources l_open=some l_specs='@resources' ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '-s'|'--snapshots') l_option=--snapshots l_open=some l_specs='@snapshots' ;;
    '--status') l_option=--status l_open=some l_specs='=running/RUNNING,complete/COMPLETE' ;;
    *) return 1 ;;
  esac
}
_linstor_option_104() {
  case $1 in
    '--fr'|'--from-resource') l_option=--from-resource l_open=one l_specs='@resource-definitions' ;;
    '--fs'|'--from-snapshot') l_option=--from-snapshot l_open=one l_specs='@snapshots' ;;
    '--tr'|'--to-resource') l_option=--to-resource l_open=one l_specs='@resource-definitions' ;;
    *) return 1 ;;
  esac
}
_linstor_option_105() {
  case $1 in
    '-s'|'--since') l_option=--since l_open=one ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '-r'|'--resources') l_option=--resources l_open=some l_specs='@resources' ;;
    '-e'|'--exclude-nodes') l_option=--exclude-nodes l_open=some l_specs='@nodes' ;;
    '--no-controller') l_option=--no-controller l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_106() {
  case $1 in
    '-s'|'--since') l_option=--since l_open=one ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '-r'|'--resources') l_option=--resources l_open=some l_specs='@resources' ;;
    '-e'|'--exclude-nodes') l_option=--exclude-nodes l_open=some l_specs='@nodes' ;;
    '--no-controller') l_option=--no-controller l_open=nothing ;;
    '--force') l_option=--force l_open=nothing l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_107() {
  case $1 in
    '--from-file') l_option=--from-file l_open=one l_specs='!' ;;
    *) return 1 ;;
  esac
}
_linstor_option_108() {
  case $1 in
    '--check') l_option=--check l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_109() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#storage-pool-definition' ;;
    *) return 1 ;;
  esac
}
_linstor_option_110() {
  case $1 in
    '--shared-space') l_option=--shared-space l_open=one ;;
    '--external-locking') l_option=--external-locking l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_111() {
  case $1 in
    '--shared-space') l_option=--shared-space l_open=one ;;
    '--external-locking') l_option=--external-locking l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_112() {
  case $1 in
    '--external-locking') l_option=--external-locking l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_113() {
  case $1 in
    '-q'|'--quiet') l_option=--quiet l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_114() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=storagepool/STORAGEPOOL,node/NODE,driver/DRIVER,poolname/POOLNAME,freecapacity/FREECAPACITY,totalcapacity/TOTALCAPACITY,cansnapshots/CANSNAPSHOTS,state/STATE,sharedname/SHAREDNAME' ;;
    '-s'|'--storage-pools') l_option=--storage-pools l_open=some l_specs='@storage-pools' ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '--props') l_option=--props l_open=some l_specs='#storage-pool' ;;
    '--show-props') l_option=--show-props l_open=some l_specs='#storage-pool' ;;
    '--from-file') l_option=--from-file l_open=one l_specs='!' ;;
    *) return 1 ;;
  esac
}
_linstor_option_115() {
  case $1 in
    '--once') l_option=--once l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_116() {
  case $1 in
    '-s'|'--storage-pool') l_option=--storage-pool l_open=one l_specs='@storage-pool-definitions' ;;
    '-n'|'--vlmnr') l_option=--vlmnr l_open=one l_specs='@volume-numbers' ;;
    '-m'|'--minor') l_option=--minor l_open=one ;;
    '--encrypt') l_option=--encrypt l_open=nothing ;;
    '--gross') l_option=--gross l_open=nothing ;;
    '--passphrase') l_option=--passphrase l_open=maybe ;;
    '--passphrase-file') l_option=--passphrase-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_117() {
  case $1 in
    '--al-extents') l_option=--al-extents l_open=one l_specs='%' ;;
    '--unset-al-extents') l_option=--unset-al-extents l_open=nothing ;;
    '--al-updates') l_option=--al-updates l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-al-updates') l_option=--unset-al-updates l_open=nothing ;;
    '--bitmap') l_option=--bitmap l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-bitmap') l_option=--unset-bitmap l_open=nothing ;;
    '--block-size') l_option=--block-size l_open=one ;;
    '--unset-block-size') l_option=--unset-block-size l_open=nothing ;;
    '--disable-write-same') l_option=--disable-write-same l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-disable-write-same') l_option=--unset-disable-write-same l_open=nothing ;;
    '--discard-granularity') l_option=--discard-granularity l_open=one ;;
    '--unset-discard-granularity') l_option=--unset-discard-granularity l_open=nothing ;;
    '--discard-zeroes-if-aligned') l_option=--discard-zeroes-if-aligned l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-discard-zeroes-if-aligned') l_option=--unset-discard-zeroes-if-aligned l_open=nothing ;;
    '--disk-barrier') l_option=--disk-barrier l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-disk-barrier') l_option=--unset-disk-barrier l_open=nothing ;;
    '--disk-drain') l_option=--disk-drain l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-disk-drain') l_option=--unset-disk-drain l_open=nothing ;;
    '--disk-flushes') l_option=--disk-flushes l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-disk-flushes') l_option=--unset-disk-flushes l_open=nothing ;;
    '--disk-timeout') l_option=--disk-timeout l_open=one ;;
    '--unset-disk-timeout') l_option=--unset-disk-timeout l_open=nothing ;;
    '--diskless') l_option=--diskless l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-diskless') l_option=--unset-diskless l_open=nothing ;;
    '--max-bio-size') l_option=--max-bio-size l_open=one ;;
    '--unset-max-bio-size') l_option=--unset-max-bio-size l_open=nothing ;;
    '--md-flushes') l_option=--md-flushes l_open=one l_specs='=yes/YES,no/NO' ;;
    '--unset-md-flushes') l_option=--unset-md-flushes l_open=nothing ;;
    '--on-io-error') l_option=--on-io-error l_open=one l_specs='=pass_on,call-local-io-error,detach' ;;
    '--unset-on-io-error') l_option=--unset-on-io-error l_open=nothing ;;
    '--read-balancing') l_option=--read-balancing l_open=one l_specs='=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping' ;;
    '--unset-read-balancing') l_option=--unset-read-balancing l_open=nothing ;;
    '--resync-after') l_option=--resync-after l_open=one ;;
    '--unset-resync-after') l_option=--unset-resync-after l_open=nothing ;;
    '--rs-discard-granularity') l_option=--rs-discard-granularity l_open=one l_specs='%' ;;
    '--unset-rs-discard-granularity') l_option=--unset-rs-discard-granularity l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_118() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=resourcename/RESOURCENAME,volumenr/VOLUMENR,volumeminor/VOLUMEMINOR,size/SIZE,gross/GROSS,state/STATE' ;;
    '-r'|'--resource-definitions') l_option=--resource-definitions l_open=some l_specs='@resource-definitions' ;;
    '-e'|'--external-name') l_option=--external-name l_open=nothing ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#volume-definition' ;;
    *) return 1 ;;
  esac
}
_linstor_option_119() {
  case $1 in
    '--passphrase-file') l_option=--passphrase-file l_open=one l_specs='!' l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_120() {
  case $1 in
    '--gross') l_option=--gross l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_121() {
  case $1 in
    '-n'|'--vlmnr') l_option=--vlmnr l_open=one l_specs='@volume-numbers' ;;
    '--gross') l_option=--gross l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_122() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-g'|'--groupby') l_option=--groupby l_open=some l_specs='=volumenr/VOLUMENR,flags/FLAGS' ;;
    '-s'|'--show-props') l_option=--show-props l_open=some l_specs='#volume-group' ;;
    '-R'|'--resources') l_option=--resources l_open=some l_specs='@resources' ;;
    *) return 1 ;;
  esac
}
_linstor_option_123() {
  case $1 in
    '-p'|'--pastable') l_option=--pastable l_open=nothing ;;
    '-n'|'--nodes') l_option=--nodes l_open=some l_specs='@nodes' ;;
    '-s'|'--storage-pools') l_option=--storage-pools l_open=some l_specs='@storage-pools' ;;
    '-r'|'--resources') l_option=--resources l_open=some l_specs='@resources' ;;
    '-a'|'--all') l_option=--all l_open=nothing ;;
    '--hrep'|'--hide-replication-states') l_option=--hide-replication-states l_open=nothing ;;
    '--show-props') l_option=--show-props l_open=some l_specs='#volume' ;;
    '--from-file') l_option=--from-file l_open=one l_specs='!' ;;
    *) return 1 ;;
  esac
}
_linstor_option_124() {
  case $1 in
    '--timeout') l_option=--timeout l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_125() {
  case $1 in
    '--for') l_option=--for l_open=one l_specs='=online,offline' ;;
    '--timeout') l_option=--timeout l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_126() {
  case $1 in
    '--for') l_option=--for l_open=one l_specs='=synced,placed,unused,deleted' ;;
    '--timeout') l_option=--timeout l_open=one ;;
    *) return 1 ;;
  esac
}
_linstor_option_127() {
  case $1 in
    '--empty') l_option=--empty l_open=nothing ;;
    '--tour') l_option=--tour l_open=nothing ;;
    '--serve') l_option=--serve l_open=nothing ;;
    '--port') l_option=--port l_open=one ;;
    '--tls') l_option=--tls l_open=nothing ;;
    '--token') l_option=--token l_open=nothing ;;
    '--state') l_option=--state l_open=one l_specs='!' ;;
    '--fault') l_option=--fault l_open=some ;;
    *) return 1 ;;
  esac
}
_linstor_option_128() {
  case $1 in
    '--offline') l_option=--offline l_open=nothing ;;
    *) return 1 ;;
  esac
}
_linstor_option_129() {
  case $1 in
    '--man') l_option=--man l_open=nothing l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_130() {
  case $1 in
    '--stop-on-error') l_option=--stop-on-error l_open=nothing l_added=new ;;
    *) return 1 ;;
  esac
}
_linstor_option_131() {
  case $1 in
    '-t'|'--tree') l_option=--tree l_open=nothing ;;
    *) return 1 ;;
  esac
}

complete -F _linstor linstor
