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

# Lines of the tables need no quotes here.
_linstor_add_lines() {
  local l_w IFS=$'\n'
  l_more=
  for l_w in $1; do
    [[ $l_w != "$l_cur"* ]] || COMPREPLY+=("$l_w") l_some=1
  done
}

# A loop over all of them is as fast.
_linstor_begun() {
  l_begun=$1
}

# All letters one by one: a range has other letters too in some languages.
_linstor_look() {
  local l_entry=_linstor__$1_${2//[!abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789]/_}
  [[ -n ${!l_entry-} ]] && eval "${!l_entry}"
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
  local l_at='' l_names='' l_leaf='' l_set='' l_args='' l_columns='' l_opts='' l_hidden='' l_raw='' l_mixed='' l_shadowed=''
  local l_open='' l_specs='' l_like='' l_option='' l_excludes='' l_added='' l_global='' l_glued='' l_has='' l_many=''
  local l_used=' ' l_groups=' ' l_taken=$'\n' l_prefix='' l_password='' l_w
  local l_positions l_given l_globals
  l_positions=() l_given=() l_globals=()
  _linstor_look table "$l_at"
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
  [[ $1 == -?* && -n ${1//[-0-9.]/} ]] || return 0
  [[ $1 == *' '* ]] || return 1
  local l_front=${1:0:2} l_all=$'\n'$_linstor_opts_0$'\n'$_linstor_hidden_0$'\n' l_own=$'\n'$l_opts$'\n'$l_hidden
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
  local l_w l_name='' l_some='' l_stem='' l_names_here=$l_names l_leaf_here=$l_leaf IFS=$'\n'
  l_names= l_leaf=
  if [[ -n $1 && $1 != *' '* ]] && _linstor_look table "${l_at:+$l_at }$1"; then
    l_at=${l_at:+$l_at }$1
    return 0
  fi
  l_names=$l_names_here l_leaf=$l_leaf_here
  if ! _linstor_look alias "$l_at/$1"; then
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
  _linstor_look option_$2 "$1"
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
    l_name=${l_w%%|*} l_option=$l_name l_open='' l_excludes=''
    l_about=${l_w#"$l_name"}
    case $l_about in
      '') ;;
      '||'*) l_about=${l_about#|} ;;
      *)
        l_rest=${l_about#|} l_about=${l_about#|*|}
        l_rest=${l_rest%%|*}
        l_option=${l_rest%% *} l_excludes=${l_rest##* } l_rest=${l_rest#* }
        l_open=${l_rest%% *}
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
  _linstor_look table "$l_at"
  for l_w in ${l_positions[@]+"${l_positions[@]}"}; do
    _linstor_step "$l_w" || return 0
  done
  [[ ${#l_positions[@]} -gt 0 ]] || l_names=$l_names$'\n'$_linstor_topics
  _linstor_names
}

# The keys of a class of objects, one step of their path at a time.
_linstor_key() {
  local l_w l_keys='' l_begun='' l_word l_more IFS=$'\n'
  if [[ $l_cur == Aux/* && ($1 == node || $1 == controller) ]]; then
    _linstor_live "property-keys:$1"
    return 0
  fi
  _linstor_look keys "$1/${l_cur%"${l_cur##*/}"}"
  _linstor_begun "$l_keys"
  for l_w in $l_begun; do
    [[ $l_w == "$l_cur"* ]] || continue
    l_word=${l_w%%|*} l_more=
    [[ $l_word != */ ]] || l_more=more
    _linstor_add "$l_prefix$l_word" "${l_w#"$l_word"}" $l_more
  done
}

_linstor_property_value() {
  local l_w l_specs=
  for l_w in ${l_given[@]+"${l_given[@]}"}; do
    case $l_w in property-keys=*) _linstor_look property "${l_w#*=}" ;; esac
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

_linstor_opts_0="-h|--help  
--help
-v|--version  
--version
-m|--machine-readable  
--machine-readable
--output-version
-o|--output  
--output
--columns
--sort-by
--where
--limit
--no-headers
--bytes|--bytes  unit
--units|--units  unit
--fit|--fit  width
--wide|--wide  width
--view
--watch
--pager|--pager  pager
--no-pager|--no-pager  pager
--no-color
--no-utf8
--warn-as-error
-V|--verbose  
--verbose
--controllers
--context
-t|--timeout  
--timeout
--proxy
-u|--user  
--user
-P|--password  
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
--disable-config"
_linstor_hidden_0=--confirm
_linstor_opts_1="-p|--pastable  
--pastable
-f|--filter  
--filter
-r|--resources  
--resources"
_linstor_hidden_1=""
_linstor_opts_2="-d|--data  
--data
--paginate"
_linstor_hidden_2=""
_linstor_opts_3="-f|--file each 
--file|--file each 
--prune
--allow-data-loss
--wait
--wait-timeout"
_linstor_hidden_3=""
_linstor_opts_4="--expires
--ip-filter
--write-to
--print"
_linstor_hidden_4=""
_linstor_opts_5=""
_linstor_hidden_5=""
_linstor_opts_6="-d|--description  
--description
--only-satellites
--no-https
--write-to
--print"
_linstor_hidden_6=""
_linstor_opts_7="-p|--pastable  
--pastable"
_linstor_hidden_7=""
_linstor_opts_8="--activate|--activate  active
--deactivate|--deactivate  active
-d|--description  
--description
--ip-filter"
_linstor_hidden_8=""
_linstor_opts_9="-r|--restore  
--restore
-c|--create  
--create
-s|--snapshot  
--snapshot"
_linstor_hidden_9=""
_linstor_opts_10="-f|--full  
--full
-n|--node  
--node
-s|--source-snapshot  
--snapshot|--source-snapshot  
--source-snapshot
--wait
--wait-timeout"
_linstor_hidden_10=""
_linstor_opts_11="-c|--cluster  
--cluster
--dry-run|--dryrun  
--dryrun
--keep-snaps|--keep-snapshots  
--keep-snapshots"
_linstor_hidden_11=""
_linstor_opts_12="-t|--time  
--time
-r|--resource  
--resource
-n|--node  
--node
--cascade|--cascading  
--cascading
--dry-run|--dryrun  
--dryrun
--keep-snaps|--keep-snapshots  
--keep-snapshots"
_linstor_hidden_12=""
_linstor_opts_13="--prefix
--cascade|--cascading  
--cascading
--dry-run|--dryrun  
--dryrun
--keep-snaps|--keep-snapshots  
--keep-snapshots"
_linstor_hidden_13=""
_linstor_opts_14="--dry-run|--dryrun  
--dryrun"
_linstor_hidden_14=""
_linstor_opts_15="-r|--resource  
--resource
-s|--snapshot  
--snapshot
--id
-n|--target-node  
--target_node|--target-node  
--target-node
--storpool-rename
-p|--pastable  
--pastable"
_linstor_hidden_15=""
_linstor_opts_16="-p|--pastable  
--pastable
-r|--resource  
--resource
-s|--snapshot  
--snapshot
-o|--others  
--others
-i|--show-id  
--show-id"
_linstor_hidden_16=""
_linstor_opts_17="-p|--pastable  
--pastable
-n|--nodes  
--nodes
-s|--snapshots  
--snaps|--snapshots  
--snapshots
--rscs|--resources  
--resources
--remotes
--snap-to-node|--s2n  
--stn|--s2n  
--s2n"
_linstor_hidden_17=""
_linstor_opts_18="-r|--resource  
--resource
-s|--snapshot  
--snapshot
--id
--passphrase
--passphrase-file
--storpool-rename
--download-only|--download-only  restore
--force-restore|--force-restore  restore
--target-resource-group
--force-move-resource-group|--force-mv-rg  
--force-mv-rg
--wait
--wait-timeout"
_linstor_hidden_18=""
_linstor_opts_19="--rd|--resource-definition  scope
--resource-definition|--resource-definition  scope
--rg|--resource-group  scope
--resource-group|--resource-group  scope"
_linstor_hidden_19=""
_linstor_opts_20="--node|--preferred-node  
--preferred-node
--target-storage-pool
--target-resource-name
--storpool-rename
--rd|--resource-definition  scope
--resource-definition|--resource-definition  scope
--rg|--resource-group  scope
--resource-group|--resource-group  scope
--force-restore
--target-resource-group
--force-move-resource-group|--force-mv-rg  
--force-mv-rg"
_linstor_hidden_20=""
_linstor_opts_21="--source-node
--target-node
--target-net-if
--target-storage-pool
--storpool-rename
--download-only|--download-only  restore
--force-restore|--force-restore  restore
--target-resource-group
--force-move-resource-group|--force-mv-rg  
--force-mv-rg
--force-full|--full  
--full
--source-snapshot
--wait
--wait-timeout"
_linstor_hidden_21=""
_linstor_opts_22="--controllers
--proxy
-u|--user  
--user
--password-file
--token-file
--tls
--cafile
--certfile
--keyfile
-t|--timeout  
--timeout
-o|--output  
--output
--use
--replace"
_linstor_hidden_22="-P|--password  
--password"
_linstor_opts_23=--none
_linstor_hidden_23=""
_linstor_opts_24="--after-sb-0pri
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
--verify-alg"
_linstor_hidden_24="--unset-after-sb-0pri
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
--unset-verify-alg"
_linstor_opts_25="-p|--pastable  
--pastable
-s|--storage-pool  
--storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different"
_linstor_hidden_25=""
_linstor_opts_26="--library|--lib  
--lib
--global"
_linstor_hidden_26=""
_linstor_opts_27=--aux
_linstor_hidden_27=""
_linstor_opts_28="-f|--file each 
--file|--file each 
--prune"
_linstor_hidden_28=""
_linstor_opts_29=--force
_linstor_hidden_29=""
_linstor_opts_30="--contexts
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
--pb"
_linstor_hidden_30=""
_linstor_opts_31=--level
_linstor_hidden_31=""
_linstor_opts_32=--level
_linstor_hidden_32=""
_linstor_opts_33="-p|--port  
--port"
_linstor_hidden_33=""
_linstor_opts_34="--memlimit
--ping-timeout
--rcvbuf-size
--read-loops
--sndbuf-size"
_linstor_hidden_34="--unset-memlimit
--unset-ping-timeout
--unset-rcvbuf-size
--unset-read-loops
--unset-sndbuf-size"
_linstor_opts_35=--allow-data-loss
_linstor_hidden_35=""
_linstor_opts_36="-p|--passphrase  
--passphrase
--passphrase-file"
_linstor_hidden_36=""
_linstor_opts_37="-p|--passphrase  
--passphrase
--passphrase-file"
_linstor_hidden_37=""
_linstor_opts_38="--old-passphrase
--new-passphrase
--old-passphrase-file
--new-passphrase-file"
_linstor_hidden_38=""
_linstor_opts_39="--nodes
--since
--to
--one-by-one
--exception"
_linstor_hidden_39=""
_linstor_opts_40="-s|--since  
--since
-t|--to  
--to
-n|--nodes  
--nodes
-p|--pastable  
--pastable
--report-id
-f|--full  
--full"
_linstor_hidden_40=""
_linstor_opts_41="--username
--username-env
--password
--password-file
--password-env"
_linstor_hidden_41=""
_linstor_opts_42=--count
_linstor_hidden_42=""
_linstor_opts_43="--nocache
-p|--pastable  
--pastable"
_linstor_hidden_43=""
_linstor_opts_44="--ctrl-a-ip
--ctrl-b-ip
--username
--username-env
--password
--password-file
--password-env"
_linstor_hidden_44=""
_linstor_opts_45="--username
--username-env
--password
--password-file
--password-env
--unset-username
--unset-username-env
--unset-password
--unset-password-env"
_linstor_hidden_45=""
_linstor_opts_46="--size
--resource
--place-count"
_linstor_hidden_46=""
_linstor_opts_47="--node
--resource
--storage-pool"
_linstor_hidden_47=""
_linstor_opts_48="--name
--all
--schema"
_linstor_hidden_48=""
_linstor_opts_49="-s|--since  
--since
-n|--last  
--last
-p|--pastable  
--pastable
-f|--full  
--full
--clear"
_linstor_hidden_49=""
_linstor_opts_50="--after-sb-0pri
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
--verify-alg"
_linstor_hidden_50="--unset-after-sb-0pri
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
--unset-verify-alg"
_linstor_opts_51="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-s|--show-props  
--show-props"
_linstor_hidden_51=""
_linstor_opts_52="-p|--port  
--port
--node-type
--communication-type
--interface-type
--interface-name"
_linstor_hidden_52=""
_linstor_opts_53="--api-port
--api-user
--api-user-env
--api-pw
--api-pw-file
--api-pw-env"
_linstor_hidden_53=""
_linstor_opts_54=--async
_linstor_hidden_54=""
_linstor_opts_55=--now
_linstor_hidden_55=""
_linstor_opts_56=--wait
_linstor_hidden_56=""
_linstor_opts_57="--target|--target  target
--do-not-target|--do-not-target  target
--wait
--wait-timeout"
_linstor_hidden_57=""
_linstor_opts_58="-p|--pastable  
--pastable
-f|--full  
--full
-n|--nodes  
--nodes"
_linstor_hidden_58=""
_linstor_opts_59="-p|--port  
--port
--communication-type
--active"
_linstor_hidden_59=""
_linstor_opts_60="-p|--port  
--port
--communication-type
--active
--ip"
_linstor_hidden_60=""
_linstor_opts_61="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-n|--nodes  
--nodes
--show-aux-props
--props
-s|--show-props  
--show-props
--from-file"
_linstor_hidden_61=""
_linstor_opts_62="-p|--pastable  
--pastable
--from-file"
_linstor_hidden_62=""
_linstor_opts_63="-t|--node-type  
--node-type"
_linstor_hidden_63=""
_linstor_opts_64="--delete-resources
--delete-snapshots"
_linstor_hidden_64=""
_linstor_opts_65="--library|--lib  
--lib"
_linstor_hidden_65=""
_linstor_opts_66="--pool-name
--vdo-enable
--vdo-logical-size
--vdo-slab-size
--storage-pool
--sed
--pv-create-arguments|--pv-create-arguments each 
--vg-create-arguments|--vg-create-arguments each 
--lv-create-arguments|--lv-create-arguments each 
--zpool-create-arguments|--zpool-create-arguments each "
_linstor_hidden_66=""
_linstor_opts_67="-p|--pastable  
--pastable
-n|--node  
--node
-r|--resource  
--resource
-g|--resource-group  
--resource-group
--match"
_linstor_hidden_67=""
_linstor_opts_68="--endpoint
--region
--secret-key-file"
_linstor_hidden_68=""
_linstor_opts_69="--cluster-id
--passphrase
--passphrase-file"
_linstor_hidden_69=""
_linstor_opts_70="--use-path-style
--secret-key-file"
_linstor_hidden_70=""
_linstor_opts_71="-p|--pastable  
--pastable
--type"
_linstor_hidden_71=""
_linstor_opts_72="--endpoint
--availability-zone|--az  
--az
--region
--access_key|--access-key  
--access-key
--secret_key|--secret-key  
--secret-key
--secret-key-file"
_linstor_hidden_72=""
_linstor_opts_73="--url
--cluster-id
--passphrase
--passphrase-file"
_linstor_hidden_73=""
_linstor_opts_74="--endpoint
--bucket
--region
--access_key|--access-key  
--access-key
--secret_key|--secret-key  
--secret-key
--secret-key-file"
_linstor_hidden_74=""
_linstor_opts_75="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-s|--show-props  
--show-props"
_linstor_hidden_75=""
_linstor_opts_76="-s|--storage-pool  
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l|--layer-list  
--layer-list
-p|--providers  
--providers
--place-count
--nvme-initiator
--drbd-diskless"
_linstor_hidden_76=""
_linstor_opts_77="-e|--external-name  
--external-name
--no-wait
--wait-timeout
--use-zfs-clone
--volume-passphrase
--volume-passphrase-file
-l|--layer-list  
--layer-list
--resource-group|--rsc-grp  
--rsc-grp"
_linstor_hidden_77=""
_linstor_opts_78="-p|--port  
--port
-e|--external-name  
--external-name
-l|--layer-list  
--layer-list
--peer-slots
--resource-group"
_linstor_hidden_78=""
_linstor_opts_79="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-r|--resource-definitions  
--resource-definitions
-e|--external-name  
--external-name
--props
-s|--show-props  
--show-props
--from-file
--show-preferred-drbd-ports|--ports  
--ports"
_linstor_hidden_79=""
_linstor_opts_80="--peer-slots
-p|--port  
--port
--resource-group"
_linstor_hidden_80=""
_linstor_opts_81=--wait-timeout
_linstor_hidden_81=""
_linstor_opts_82="-d|--description  
--description
--peer-slots
--place-count
-s|--storage-pool  
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l|--layer-list  
--layer-list
-p|--providers  
--providers"
_linstor_hidden_82=""
_linstor_opts_83="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-r|--resource-groups  
--resource-groups
--props
-s|--show-props  
--show-props
--from-file"
_linstor_hidden_83=""
_linstor_opts_84="-p|--pastable  
--pastable
--place-count
-s|--storage-pool  
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l|--layer-list  
--layer-list
--providers|--prov  
--prov"
_linstor_hidden_84=""
_linstor_opts_85="-p|--partial  
--partial
-d|--definition-only  
--definition-only
--volume-passphrase
--volume-passphrase-file
--external-name
--peer-slots
--place-count
-s|--storage-pool  
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l|--layer-list  
--layer-list
--providers|--prov  
--prov
--wait
--wait-timeout"
_linstor_hidden_85=""
_linstor_opts_86="--auto-place
-s|--storage-pool  
--storage-pool
--diskless-storage-pool
--do-not-place-with
--do-not-place-with-regex
--replicas-on-same
--replicas-on-different
--x-replicas-on-different
--diskless-on-remaining
-l|--layer-list  
--layer-list
-p|--providers  
--providers
-d|--diskless  
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
--wait-timeout"
_linstor_hidden_86=""
_linstor_opts_87=--terminate-on-error
_linstor_hidden_87=""
_linstor_opts_88="--keep-tiebreaker
--async"
_linstor_hidden_88=""
_linstor_opts_89="-p|--pastable  
--pastable
-i|--inuse  
--inuse
-d|--diskless-inuse  
--diskless-inuse
-m|--min-diskful  
--min-diskful
-s|--show-props  
--show-props"
_linstor_hidden_89=""
_linstor_opts_90="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-r|--resources  
--resources
-n|--nodes  
--nodes
-a|--all  
--all
--faulty
--props
-s|--show-props  
--show-props
--show-drbd-ports
--from-file"
_linstor_hidden_90=""
_linstor_opts_91="-p|--pastable  
--pastable
-n|--nodes  
--nodes
-s|--storage-pools  
--storage-pools
-r|--resources  
--resources
-a|--all  
--all
--hrep|--hide-replication-states  
--hide-replication-states
--show-props"
_linstor_hidden_91=""
_linstor_opts_92="--diskful
-l|--layer-list  
--layer-list
--drbd-tcp-port"
_linstor_hidden_92=""
_linstor_opts_93="-s|--storage-pool  disk
--storage-pool|--storage-pool  disk
--dflt|--default-storage-pool  disk
--default-storage-pool|--default-storage-pool  disk
-d|--diskless  disk
--diskless|--diskless  disk
--drbd-client|--drbd-client  disk
--diskless-storage-pool
-l|--layer-list  
--layer-list
--migrate-from
--async
--wait
--wait-timeout"
_linstor_hidden_93=""
_linstor_opts_94="-i|--incremental-cron  
--incremental-cron
-l|--keep-local  
--keep-local
-r|--keep-remote  
--keep-remote
--on-failure
--max-retries"
_linstor_hidden_94=""
_linstor_opts_95="-p|--pastable  
--pastable
-r|--resource  
--resource
-o|--remote  
--remote
-s|--schedule  
--schedule
-a|--active-only  
--active-only"
_linstor_hidden_95=""
_linstor_opts_96="-f|--full-cron  
--full-cron
-i|--incremental-cron  
--incremental-cron
-l|--keep-local  
--keep-local
-r|--keep-remote  
--keep-remote
--on-failure
--max-retries"
_linstor_hidden_96=""
_linstor_opts_97="-n|--node_names  
--node_names
-r|--resource_names  
--resource_names"
_linstor_hidden_97=""
_linstor_opts_98="-n|--nodes  
--nodes"
_linstor_hidden_98=""
_linstor_opts_99="-p|--pastable  
--pastable
-r|--resources  
--resources
-n|--nodes  
--nodes"
_linstor_hidden_99=""
_linstor_opts_100="--fr|--from-resource  
--from-resource
--fs|--from-snapshot  
--from-snapshot
--tr|--to-resource  
--to-resource
--storpool-rename"
_linstor_hidden_100=""
_linstor_opts_101=--zfs-rollback-strategy
_linstor_hidden_101=""
_linstor_opts_102="--from-node
--to-node
--resource"
_linstor_hidden_102=""
_linstor_opts_103="-p|--pastable  
--pastable
-r|--resources  
--resources
-n|--nodes  
--nodes
-s|--snapshots  
--snapshots
--status"
_linstor_hidden_103=""
_linstor_opts_104="--fr|--from-resource  
--from-resource
--fs|--from-snapshot  
--from-snapshot
--tr|--to-resource  
--to-resource"
_linstor_hidden_104=""
_linstor_opts_105="-s|--since  
--since
-n|--nodes  
--nodes
-r|--resources  
--resources
-e|--exclude-nodes  
--exclude-nodes
--no-controller"
_linstor_hidden_105=""
_linstor_opts_106="-s|--since  
--since
-n|--nodes  
--nodes
-r|--resources  
--resources
-e|--exclude-nodes  
--exclude-nodes
--no-controller
--force"
_linstor_hidden_106=""
_linstor_opts_107=--from-file
_linstor_hidden_107=""
_linstor_opts_108=--check
_linstor_hidden_108=""
_linstor_opts_109="-p|--pastable  
--pastable
-s|--show-props  
--show-props"
_linstor_hidden_109=""
_linstor_opts_110="--shared-space
--external-locking"
_linstor_hidden_110=""
_linstor_opts_111="--shared-space
--external-locking"
_linstor_hidden_111=""
_linstor_opts_112=--external-locking
_linstor_hidden_112=""
_linstor_opts_113="-q|--quiet  
--quiet"
_linstor_hidden_113=""
_linstor_opts_114="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-s|--storage-pools  
--storage-pools
-n|--nodes  
--nodes
--props
--show-props
--from-file"
_linstor_hidden_114=""
_linstor_opts_115=--once
_linstor_hidden_115=""
_linstor_opts_116="-s|--storage-pool  
--storage-pool
-n|--vlmnr  
--vlmnr
-m|--minor  
--minor
--encrypt
--gross
--passphrase
--passphrase-file"
_linstor_hidden_116=""
_linstor_opts_117="--al-extents
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
--rs-discard-granularity"
_linstor_hidden_117="--unset-al-extents
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
--unset-rs-discard-granularity"
_linstor_opts_118="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-r|--resource-definitions  
--resource-definitions
-e|--external-name  
--external-name
-s|--show-props  
--show-props"
_linstor_hidden_118=""
_linstor_opts_119=--passphrase-file
_linstor_hidden_119=""
_linstor_opts_120=--gross
_linstor_hidden_120=""
_linstor_opts_121="-n|--vlmnr  
--vlmnr
--gross"
_linstor_hidden_121=""
_linstor_opts_122="-p|--pastable  
--pastable
-g|--groupby  
--groupby
-s|--show-props  
--show-props"
_linstor_hidden_122="-R|--resources  
--resources"
_linstor_opts_123="-p|--pastable  
--pastable
-n|--nodes  
--nodes
-s|--storage-pools  
--storage-pools
-r|--resources  
--resources
-a|--all  
--all
--hrep|--hide-replication-states  
--hide-replication-states
--show-props
--from-file"
_linstor_hidden_123=""
_linstor_opts_124=--timeout
_linstor_hidden_124=""
_linstor_opts_125="--for
--timeout"
_linstor_hidden_125=""
_linstor_opts_126="--for
--timeout"
_linstor_hidden_126=""
_linstor_opts_127="--empty
--tour
--serve
--port
--tls
--token
--state
--fault"
_linstor_hidden_127=""
_linstor_opts_128=--offline
_linstor_hidden_128=""
_linstor_opts_129=--man
_linstor_hidden_129=""
_linstor_opts_130=--stop-on-error
_linstor_hidden_130=""
_linstor_opts_131="-t|--tree  
--tree"
_linstor_hidden_131=""
_linstor_topics="where
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
kubectl"
_linstor_names_0="advise
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
wait"
_linstor_names_1="abort
create
delete
info
list
queue
restore
schedule
ship"
_linstor_names_2="backupdb
config
delete-property
drbd-options
export-db
list-properties
query-max-volume-size
set-log-level
set-property
version
which"
_linstor_names_3="create
delete
events
exec
get-defaults
list
map
modify
set-defaults"
_linstor_names_4="config
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
set-property"
_linstor_names_5="auto-place
clone
create
delete
drbd-options
list
list-properties
modify
set-property
wait-sync"
_linstor_names_6="adjust
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
spawn-resources"
_linstor_names_7="activate
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
toggle-disk"
_linstor_names_8="create
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
volume-definition"
_linstor_names_9="diskless
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
zfsthin"
_linstor_names_10="create
delete
drbd-options
list
list-properties
modify-passphrase
set-property
set-size
show"
_linstor__table_='case $2 in "") l_names=$_linstor_names_0 ;; *) return 1 ;; esac'
_linstor__table_advise='case $2 in advise) l_names="maintenance
resource" ;; *) return 1 ;; esac'
_linstor__table_advise_maintenance='case $2 in "advise maintenance") l_leaf=1 l_set=1 l_shadowed="" l_args="@nodes" l_columns="resource,what,fix" l_opts=$_linstor_opts_1 l_hidden=$_linstor_hidden_1 ;; *) return 1 ;; esac'
_linstor__table_advise_resource='case $2 in "advise resource") l_leaf=1 l_set=1 l_shadowed="" l_columns="resource,what,fix" l_opts=$_linstor_opts_1 l_hidden=$_linstor_hidden_1 ;; *) return 1 ;; esac'
_linstor__table_api='case $2 in api) l_leaf=1 l_set=2 l_shadowed="" l_args="=GET/get,POST/post,PUT/put,PATCH/patch,DELETE/delete,OPTIONS/options|@api-paths
@api-paths" l_opts=$_linstor_opts_2 l_hidden=$_linstor_hidden_2 ;; *) return 1 ;; esac'
_linstor__table_apply='case $2 in apply) l_leaf=1 l_set=3 l_shadowed="" l_opts=$_linstor_opts_3 l_hidden=$_linstor_hidden_3 ;; *) return 1 ;; esac'
_linstor__table_auth='case $2 in auth) l_names=token ;; *) return 1 ;; esac'
_linstor__table_auth_token='case $2 in "auth token") l_names="create
delete
init
list
modify" ;; *) return 1 ;; esac'
_linstor__table_auth_token_create='case $2 in "auth token create") l_leaf=1 l_set=4 l_shadowed="" l_args=- l_opts=$_linstor_opts_4 l_hidden=$_linstor_hidden_4 ;; *) return 1 ;; esac'
_linstor__table_auth_token_delete='case $2 in "auth token delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@auth-tokens" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_auth_token_init='case $2 in "auth token init") l_leaf=1 l_set=6 l_shadowed="" l_opts=$_linstor_opts_6 l_hidden=$_linstor_hidden_6 ;; *) return 1 ;; esac'
_linstor__table_auth_token_list='case $2 in "auth token list") l_leaf=1 l_set=7 l_shadowed="" l_columns="id,description,for,state,ip_filter,created_at,expires_at" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_auth_token_modify='case $2 in "auth token modify") l_leaf=1 l_set=8 l_shadowed="" l_args="@auth-tokens" l_opts=$_linstor_opts_8 l_hidden=$_linstor_hidden_8 ;; *) return 1 ;; esac'
_linstor__table_backup='case $2 in backup) l_names=$_linstor_names_1 ;; *) return 1 ;; esac'
_linstor__table_backup_abort='case $2 in "backup abort") l_leaf=1 l_set=9 l_shadowed="" l_args="@remotes
@resources" l_opts=$_linstor_opts_9 l_hidden=$_linstor_hidden_9 ;; *) return 1 ;; esac'
_linstor__table_backup_create='case $2 in "backup create") l_leaf=1 l_set=10 l_shadowed="" l_args="@remotes
@resources" l_opts=$_linstor_opts_10 l_hidden=$_linstor_hidden_10 ;; *) return 1 ;; esac'
_linstor__table_backup_delete='case $2 in "backup delete") l_names="all
filter
id
s3key" ;; *) return 1 ;; esac'
_linstor__table_backup_delete_all='case $2 in "backup delete all") l_leaf=1 l_set=11 l_shadowed=--dry-run l_args="@remotes" l_opts=$_linstor_opts_11 l_hidden=$_linstor_hidden_11 ;; *) return 1 ;; esac'
_linstor__table_backup_delete_filter='case $2 in "backup delete filter") l_leaf=1 l_set=12 l_shadowed="-t
--dry-run" l_args="@remotes" l_opts=$_linstor_opts_12 l_hidden=$_linstor_hidden_12 ;; *) return 1 ;; esac'
_linstor__table_backup_delete_id='case $2 in "backup delete id") l_leaf=1 l_set=13 l_shadowed=--dry-run l_args="@remotes
@backups" l_opts=$_linstor_opts_13 l_hidden=$_linstor_hidden_13 ;; *) return 1 ;; esac'
_linstor__table_backup_delete_s3key='case $2 in "backup delete s3key") l_leaf=1 l_set=14 l_shadowed=--dry-run l_args="@remotes
@s3-keys" l_opts=$_linstor_opts_14 l_hidden=$_linstor_hidden_14 ;; *) return 1 ;; esac'
_linstor__table_backup_info='case $2 in "backup info") l_leaf=1 l_set=15 l_shadowed="" l_args="@remotes" l_columns="rsc,snap,full,latest,count,download_size,allocated_size" l_opts=$_linstor_opts_15 l_hidden=$_linstor_hidden_15 ;; *) return 1 ;; esac'
_linstor__table_backup_list='case $2 in "backup list") l_leaf=1 l_set=16 l_shadowed=-o l_args="@remotes" l_columns="origin_rsc,origin_snap,finished_timestamp,based_on,status,id" l_opts=$_linstor_opts_16 l_hidden=$_linstor_hidden_16 ;; *) return 1 ;; esac'
_linstor__table_backup_queue='case $2 in "backup queue") l_names=list ;; *) return 1 ;; esac'
_linstor__table_backup_queue_list='case $2 in "backup queue list") l_leaf=1 l_set=17 l_shadowed="" l_columns="node_name,resource_name,snapshot_name,remote_name,based_on,start_timestamp,pref_node,nodes" l_opts=$_linstor_opts_17 l_hidden=$_linstor_hidden_17 ;; *) return 1 ;; esac'
_linstor__table_backup_restore='case $2 in "backup restore") l_leaf=1 l_set=18 l_shadowed="" l_args="@remotes
@nodes
-" l_opts=$_linstor_opts_18 l_hidden=$_linstor_hidden_18 ;; *) return 1 ;; esac'
_linstor__table_backup_schedule='case $2 in "backup schedule") l_names="delete
disable
enable" ;; *) return 1 ;; esac'
_linstor__table_backup_schedule_delete='case $2 in "backup schedule delete") l_leaf=1 l_set=19 l_shadowed="" l_args="@remotes
@schedules" l_opts=$_linstor_opts_19 l_hidden=$_linstor_hidden_19 ;; *) return 1 ;; esac'
_linstor__table_backup_schedule_disable='case $2 in "backup schedule disable") l_leaf=1 l_set=19 l_shadowed="" l_args="@remotes
@schedules" l_opts=$_linstor_opts_19 l_hidden=$_linstor_hidden_19 ;; *) return 1 ;; esac'
_linstor__table_backup_schedule_enable='case $2 in "backup schedule enable") l_leaf=1 l_set=20 l_shadowed="" l_args="@remotes
@schedules" l_opts=$_linstor_opts_20 l_hidden=$_linstor_hidden_20 ;; *) return 1 ;; esac'
_linstor__table_backup_ship='case $2 in "backup ship") l_leaf=1 l_set=21 l_shadowed="" l_args="@remotes
@resources
-" l_opts=$_linstor_opts_21 l_hidden=$_linstor_hidden_21 ;; *) return 1 ;; esac'
_linstor__table_context='case $2 in context) l_names="add
list
remove
rename
show
use" ;; *) return 1 ;; esac'
_linstor__table_context_add='case $2 in "context add") l_leaf=1 l_set=22 l_shadowed="-o
--output
--controllers
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
--keyfile" l_args=- l_opts=$_linstor_opts_22 l_hidden=$_linstor_hidden_22 ;; *) return 1 ;; esac'
_linstor__table_context_list='case $2 in "context list") l_leaf=1 l_set=7 l_shadowed="" l_columns="current,name,controllers,user,tls,output,other_settings" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_context_remove='case $2 in "context remove") l_leaf=1 l_set=5 l_shadowed="" l_args="@contexts" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_context_rename='case $2 in "context rename") l_leaf=1 l_set=5 l_shadowed="" l_args="@contexts
-" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_context_show='case $2 in "context show") l_leaf=1 l_set=7 l_shadowed="" l_args="@contexts" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_context_use='case $2 in "context use") l_leaf=1 l_set=23 l_shadowed="" l_args="@contexts" l_opts=$_linstor_opts_23 l_hidden=$_linstor_hidden_23 ;; *) return 1 ;; esac'
_linstor__table_controller='case $2 in controller) l_names=$_linstor_names_2 ;; *) return 1 ;; esac'
_linstor__table_controller_backupdb='case $2 in "controller backupdb") l_leaf=1 l_set=5 l_shadowed="" l_args=- l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_controller_config='case $2 in "controller config") l_names="set
show" ;; *) return 1 ;; esac'
_linstor__table_controller_config_set='case $2 in "controller config set") l_leaf=1 l_set=5 l_shadowed="" l_args="=config.dir,db.ca_certificate,db.client_certificate,db.connection_url,db.etcd.operations_per_transaction,db.etcd.prefix,db.in_memory,db.k8s.max_rollback_entries,db.k8s.request_retries,db.version_check_disabled,debug.console_enabled,http.enabled,http.listen_address,http.port,https.enabled,https.listen_address,https.port,ldap.dn,ldap.enabled,ldap.public_access_allowed,ldap.search_base,ldap.search_filter,ldap.uri,log.directory,log.level,log.level_global,log.level_linstor,log.level_linstor_global,log.print_stack_trace,log.rest_access_log_path,log.rest_access_mode
-" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_controller_config_show='case $2 in "controller config show") l_leaf=1 l_set=7 l_shadowed="" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_controller_delete_property='case $2 in "controller delete-property") l_leaf=1 l_set=5 l_shadowed="" l_args="#controller
*#controller" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_controller_drbd_options='case $2 in "controller drbd-options") l_leaf=1 l_set=24 l_shadowed=--tls l_opts=$_linstor_opts_24 l_hidden=$_linstor_hidden_24 ;; *) return 1 ;; esac'
_linstor__table_controller_export_db='case $2 in "controller export-db") l_leaf=1 l_set=5 l_shadowed="" l_args=- l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_controller_list_properties='case $2 in "controller list-properties") l_leaf=1 l_set=7 l_shadowed="" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_controller_query_max_volume_size='case $2 in "controller query-max-volume-size") l_leaf=1 l_set=25 l_shadowed="" l_args=- l_columns="storage_pool,max_volume_size,provisioning,nodes" l_opts=$_linstor_opts_25 l_hidden=$_linstor_hidden_25 ;; *) return 1 ;; esac'
_linstor__table_controller_set_log_level='case $2 in "controller set-log-level") l_leaf=1 l_set=26 l_shadowed="" l_args="=ERROR/error,WARN/warn,INFO/info,DEBUG/debug,TRACE/trace" l_opts=$_linstor_opts_26 l_hidden=$_linstor_hidden_26 ;; *) return 1 ;; esac'
_linstor__table_controller_set_property='case $2 in "controller set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="#controller
~controller" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_controller_version='case $2 in "controller version") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_controller_which='case $2 in "controller which") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_diff='case $2 in diff) l_leaf=1 l_set=28 l_shadowed="" l_opts=$_linstor_opts_28 l_hidden=$_linstor_hidden_28 ;; *) return 1 ;; esac'
_linstor__table_dm_migrate='case $2 in dm-migrate) l_leaf=1 l_set=29 l_shadowed="" l_args='\''!
!'\'' l_opts=$_linstor_opts_29 l_hidden=$_linstor_hidden_29 ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy='case $2 in drbd-proxy) l_names="compression
disable
enable
options" ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_compression='case $2 in "drbd-proxy compression") l_names="lz4
lzma
none
zlib
zstd" ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_compression_lz4='case $2 in "drbd-proxy compression lz4") l_leaf=1 l_set=5 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_compression_lzma='case $2 in "drbd-proxy compression lzma") l_leaf=1 l_set=30 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_30 l_hidden=$_linstor_hidden_30 ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_compression_none='case $2 in "drbd-proxy compression none") l_leaf=1 l_set=5 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_compression_zlib='case $2 in "drbd-proxy compression zlib") l_leaf=1 l_set=31 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_31 l_hidden=$_linstor_hidden_31 ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_compression_zstd='case $2 in "drbd-proxy compression zstd") l_leaf=1 l_set=32 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_32 l_hidden=$_linstor_hidden_32 ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_disable='case $2 in "drbd-proxy disable") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@nodes
@resource-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_enable='case $2 in "drbd-proxy enable") l_leaf=1 l_set=33 l_shadowed="" l_args="@nodes
@nodes
@resource-definitions" l_opts=$_linstor_opts_33 l_hidden=$_linstor_hidden_33 ;; *) return 1 ;; esac'
_linstor__table_drbd_proxy_options='case $2 in "drbd-proxy options") l_leaf=1 l_set=34 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_34 l_hidden=$_linstor_hidden_34 ;; *) return 1 ;; esac'
_linstor__table_edit='case $2 in edit) l_leaf=1 l_set=35 l_shadowed="" l_args="=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file
@object-names
*@object-names" l_opts=$_linstor_opts_35 l_hidden=$_linstor_hidden_35 ;; *) return 1 ;; esac'
_linstor__table_encryption='case $2 in encryption) l_names="create-passphrase
enter-passphrase
modify-passphrase
status" ;; *) return 1 ;; esac'
_linstor__table_encryption_create_passphrase='case $2 in "encryption create-passphrase") l_leaf=1 l_set=36 l_shadowed="" l_opts=$_linstor_opts_36 l_hidden=$_linstor_hidden_36 ;; *) return 1 ;; esac'
_linstor__table_encryption_enter_passphrase='case $2 in "encryption enter-passphrase") l_leaf=1 l_set=37 l_shadowed="" l_opts=$_linstor_opts_37 l_hidden=$_linstor_hidden_37 ;; *) return 1 ;; esac'
_linstor__table_encryption_modify_passphrase='case $2 in "encryption modify-passphrase") l_leaf=1 l_set=38 l_shadowed="" l_opts=$_linstor_opts_38 l_hidden=$_linstor_hidden_38 ;; *) return 1 ;; esac'
_linstor__table_encryption_status='case $2 in "encryption status") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_error_reports='case $2 in error-reports) l_names="delete
list
show" ;; *) return 1 ;; esac'
_linstor__table_error_reports_delete='case $2 in "error-reports delete") l_leaf=1 l_set=39 l_shadowed="" l_args="@error-reports
*@error-reports" l_opts=$_linstor_opts_39 l_hidden=$_linstor_hidden_39 ;; *) return 1 ;; esac'
_linstor__table_error_reports_list='case $2 in "error-reports list") l_leaf=1 l_set=40 l_shadowed=-t l_columns="id,error_time,origin,summary,location,version" l_opts=$_linstor_opts_40 l_hidden=$_linstor_hidden_40 ;; *) return 1 ;; esac'
_linstor__table_error_reports_show='case $2 in "error-reports show") l_leaf=1 l_set=5 l_shadowed="" l_args="@error-reports
*@error-reports" l_columns="id,error_time,node_name,text" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_event='case $2 in event) l_names="nodes
promotions" ;; *) return 1 ;; esac'
_linstor__table_event_nodes='case $2 in "event nodes") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_event_promotions='case $2 in "event promotions") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_exos='case $2 in exos) l_names=$_linstor_names_3 ;; *) return 1 ;; esac'
_linstor__table_exos_create='case $2 in "exos create") l_leaf=1 l_set=41 l_shadowed="--password
--password-file" l_args="-
-
-" l_opts=$_linstor_opts_41 l_hidden=$_linstor_hidden_41 ;; *) return 1 ;; esac'
_linstor__table_exos_delete='case $2 in "exos delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@exos-enclosures" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_exos_events='case $2 in "exos events") l_leaf=1 l_set=42 l_shadowed="" l_args="@exos-enclosures" l_columns="severity,event_id,time_stamp,message" l_opts=$_linstor_opts_42 l_hidden=$_linstor_hidden_42 ;; *) return 1 ;; esac'
_linstor__table_exos_exec='case $2 in "exos exec") l_leaf=1 l_set=5 l_shadowed="" l_args="@exos-enclosures
-
*-" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_exos_get_defaults='case $2 in "exos get-defaults") l_leaf=1 l_set=7 l_shadowed="" l_columns="property,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_exos_list='case $2 in "exos list") l_leaf=1 l_set=43 l_shadowed="" l_columns="name,ctrl_a_ip,ctrl_b_ip,health,health_reason" l_opts=$_linstor_opts_43 l_hidden=$_linstor_hidden_43 ;; *) return 1 ;; esac'
_linstor__table_exos_map='case $2 in "exos map") l_leaf=1 l_set=7 l_shadowed="" l_columns="node_name,enclosure_name,connections" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_exos_modify='case $2 in "exos modify") l_leaf=1 l_set=44 l_shadowed="--password
--password-file" l_args="@exos-enclosures" l_opts=$_linstor_opts_44 l_hidden=$_linstor_hidden_44 ;; *) return 1 ;; esac'
_linstor__table_exos_set_defaults='case $2 in "exos set-defaults") l_leaf=1 l_set=45 l_shadowed="--password
--password-file" l_opts=$_linstor_opts_45 l_hidden=$_linstor_hidden_45 ;; *) return 1 ;; esac'
_linstor__table_explain='case $2 in explain) l_names="error
format
placement
property" ;; *) return 1 ;; esac'
_linstor__table_explain_error='case $2 in "explain error") l_leaf=1 l_set=5 l_shadowed="" l_args="@error-reports" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_explain_format='case $2 in "explain format") l_leaf=1 l_set=5 l_shadowed="" l_args="@format-paths" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_explain_placement='case $2 in "explain placement") l_leaf=1 l_set=46 l_shadowed="" l_args="@resource-groups" l_opts=$_linstor_opts_46 l_hidden=$_linstor_hidden_46 ;; *) return 1 ;; esac'
_linstor__table_explain_property='case $2 in "explain property") l_leaf=1 l_set=47 l_shadowed="" l_args="#controller" l_opts=$_linstor_opts_47 l_hidden=$_linstor_hidden_47 ;; *) return 1 ;; esac'
_linstor__table_export='case $2 in export) l_leaf=1 l_set=48 l_shadowed="" l_args="=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file
*=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file" l_opts=$_linstor_opts_48 l_hidden=$_linstor_hidden_48 ;; *) return 1 ;; esac'
_linstor__table_file='case $2 in file) l_names="check
delete
deploy
list
modify
show
status
undeploy" ;; *) return 1 ;; esac'
_linstor__table_file_check='case $2 in "file check") l_leaf=1 l_set=5 l_shadowed="" l_args="@files
@nodes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_file_delete='case $2 in "file delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@files" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_file_deploy='case $2 in "file deploy") l_leaf=1 l_set=5 l_shadowed="" l_args="@files
@resource-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_file_list='case $2 in "file list") l_leaf=1 l_set=7 l_shadowed="" l_columns=path l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_file_modify='case $2 in "file modify") l_leaf=1 l_set=5 l_shadowed="" l_args="@files" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_file_show='case $2 in "file show") l_leaf=1 l_set=5 l_shadowed="" l_args="@files" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_file_status='case $2 in "file status") l_leaf=1 l_set=5 l_shadowed="" l_args="@files
@nodes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_file_undeploy='case $2 in "file undeploy") l_leaf=1 l_set=5 l_shadowed="" l_args="@files
@resource-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_history='case $2 in history) l_leaf=1 l_set=49 l_shadowed="" l_columns="time,cluster,command,exit,changes,user,from,took" l_opts=$_linstor_opts_49 l_hidden=$_linstor_hidden_49 ;; *) return 1 ;; esac'
_linstor__table_key_value_store='case $2 in key-value-store) l_names="delete
get
list
modify
show" ;; *) return 1 ;; esac'
_linstor__table_key_value_store_delete='case $2 in "key-value-store delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@key-value-stores" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_key_value_store_get='case $2 in "key-value-store get") l_leaf=1 l_set=5 l_shadowed="" l_args="@key-value-stores
@key-value-keys" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_key_value_store_list='case $2 in "key-value-store list") l_leaf=1 l_set=7 l_shadowed="" l_columns=name l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_key_value_store_modify='case $2 in "key-value-store modify") l_leaf=1 l_set=5 l_shadowed="" l_args="@key-value-stores
@key-value-keys
-" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_key_value_store_show='case $2 in "key-value-store show") l_leaf=1 l_set=7 l_shadowed="" l_args="@key-value-stores" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_node_connection='case $2 in node-connection) l_names="drbd-peer-options
list
list-properties
path
set-property" ;; *) return 1 ;; esac'
_linstor__table_node_connection_drbd_peer_options='case $2 in "node-connection drbd-peer-options") l_leaf=1 l_set=50 l_shadowed=--tls l_args="@nodes
@nodes" l_opts=$_linstor_opts_50 l_hidden=$_linstor_hidden_50 ;; *) return 1 ;; esac'
_linstor__table_node_connection_list='case $2 in "node-connection list") l_leaf=1 l_set=51 l_shadowed="" l_args="@nodes
@nodes" l_columns="node_a,node_b,properties" l_opts=$_linstor_opts_51 l_hidden=$_linstor_hidden_51 ;; *) return 1 ;; esac'
_linstor__table_node_connection_list_properties='case $2 in "node-connection list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@nodes" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_node_connection_path='case $2 in "node-connection path") l_names="create
delete
list" ;; *) return 1 ;; esac'
_linstor__table_node_connection_path_create='case $2 in "node-connection path create") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@nodes
-
@net-interfaces
@net-interfaces" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_connection_path_delete='case $2 in "node-connection path delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@nodes
@paths" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_connection_path_list='case $2 in "node-connection path list") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@nodes" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_node_connection_set_property='case $2 in "node-connection set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@nodes
@nodes
#node-connection
~node-connection" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_node='case $2 in node) l_names=$_linstor_names_4 ;; *) return 1 ;; esac'
_linstor__table_node_config='case $2 in "node config") l_names="set
show" ;; *) return 1 ;; esac'
_linstor__table_node_config_set='case $2 in "node config set") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
=config.dir,debug.console_enabled,drbd_keep_res_pattern,ebs,log.directory,log.level,log.level_linstor,log.print_stack_trace,net.bind_address,net.com_type,net.port,remote_spdk,special_satellite,stlt_override_node_name
-" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_config_show='case $2 in "node config show") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_node_create='case $2 in "node create") l_leaf=1 l_set=52 l_shadowed="" l_args="-
@node-address" l_opts=$_linstor_opts_52 l_hidden=$_linstor_hidden_52 ;; *) return 1 ;; esac'
_linstor__table_node_create_ebs_target='case $2 in "node create-ebs-target") l_leaf=1 l_set=5 l_shadowed="" l_args="-
@remotes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_create_openflex_target='case $2 in "node create-openflex-target") l_leaf=1 l_set=5 l_shadowed="" l_args="-
-
-" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_create_remote_spdk_target='case $2 in "node create-remote-spdk-target") l_leaf=1 l_set=53 l_shadowed="" l_args="-
-" l_opts=$_linstor_opts_53 l_hidden=$_linstor_hidden_53 ;; *) return 1 ;; esac'
_linstor__table_node_delete='case $2 in "node delete") l_leaf=1 l_set=54 l_shadowed="" l_args="@nodes" l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;; *) return 1 ;; esac'
_linstor__table_node_describe='case $2 in "node describe") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_drbd_reactor='case $2 in "node drbd-reactor") l_names="disable
enable
evict
restart
status" ;; *) return 1 ;; esac'
_linstor__table_node_drbd_reactor_disable='case $2 in "node drbd-reactor disable") l_leaf=1 l_set=55 l_shadowed="" l_args="-
@nodes
*@nodes" l_opts=$_linstor_opts_55 l_hidden=$_linstor_hidden_55 ;; *) return 1 ;; esac'
_linstor__table_node_drbd_reactor_enable='case $2 in "node drbd-reactor enable") l_leaf=1 l_set=5 l_shadowed="" l_args="-
@nodes
*@nodes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_drbd_reactor_evict='case $2 in "node drbd-reactor evict") l_leaf=1 l_set=56 l_shadowed="" l_args="@resources
@nodes
*@nodes" l_opts=$_linstor_opts_56 l_hidden=$_linstor_hidden_56 ;; *) return 1 ;; esac'
_linstor__table_node_drbd_reactor_restart='case $2 in "node drbd-reactor restart") l_leaf=1 l_set=5 l_shadowed="" l_args="-
@nodes
*@nodes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_drbd_reactor_status='case $2 in "node drbd-reactor status") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
*@nodes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_evacuate='case $2 in "node evacuate") l_leaf=1 l_set=57 l_shadowed="" l_args="@nodes" l_opts=$_linstor_opts_57 l_hidden=$_linstor_hidden_57 ;; *) return 1 ;; esac'
_linstor__table_node_info='case $2 in "node info") l_leaf=1 l_set=58 l_shadowed="" l_columns="name,diskless,lvm,lvmthin,zfs_thin,file_thin,spdk,remote_spdk,storage_spaces,storage_spaces_thin,drbd,luks,nvme,cache,bcache,write_cache,storage" l_opts=$_linstor_opts_58 l_hidden=$_linstor_hidden_58 ;; *) return 1 ;; esac'
_linstor__table_node_interface='case $2 in "node interface") l_names="create
delete
list
modify
show" ;; *) return 1 ;; esac'
_linstor__table_node_interface_create='case $2 in "node interface create") l_leaf=1 l_set=59 l_shadowed="" l_args="@nodes
-
-" l_opts=$_linstor_opts_59 l_hidden=$_linstor_hidden_59 ;; *) return 1 ;; esac'
_linstor__table_node_interface_delete='case $2 in "node interface delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@net-interfaces
*@net-interfaces" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_interface_list='case $2 in "node interface list") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes" l_columns="is_active,name,address,satellite_port,satellite_encryption_type" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_node_interface_modify='case $2 in "node interface modify") l_leaf=1 l_set=60 l_shadowed="" l_args="@nodes
@net-interfaces" l_opts=$_linstor_opts_60 l_hidden=$_linstor_hidden_60 ;; *) return 1 ;; esac'
_linstor__table_node_interface_show='case $2 in "node interface show") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@net-interfaces" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_node_list='case $2 in "node list") l_leaf=1 l_set=61 l_shadowed="" l_columns="name,type,addresses,state,aux_props" l_opts=$_linstor_opts_61 l_hidden=$_linstor_hidden_61 ;; *) return 1 ;; esac'
_linstor__table_node_list_properties='case $2 in "node list-properties") l_leaf=1 l_set=62 l_shadowed="" l_args="@nodes" l_columns="key,value" l_opts=$_linstor_opts_62 l_hidden=$_linstor_hidden_62 ;; *) return 1 ;; esac'
_linstor__table_node_lost='case $2 in "node lost") l_leaf=1 l_set=54 l_shadowed="" l_args="@nodes" l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;; *) return 1 ;; esac'
_linstor__table_node_modify='case $2 in "node modify") l_leaf=1 l_set=63 l_shadowed=-t l_args="@nodes" l_opts=$_linstor_opts_63 l_hidden=$_linstor_hidden_63 ;; *) return 1 ;; esac'
_linstor__table_node_reconnect='case $2 in "node reconnect") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
*@nodes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_node_restore='case $2 in "node restore") l_leaf=1 l_set=64 l_shadowed="" l_args="@nodes" l_opts=$_linstor_opts_64 l_hidden=$_linstor_hidden_64 ;; *) return 1 ;; esac'
_linstor__table_node_set_log_level='case $2 in "node set-log-level") l_leaf=1 l_set=65 l_shadowed="" l_args="@nodes
=ERROR/error,WARN/warn,INFO/info,DEBUG/debug,TRACE/trace" l_opts=$_linstor_opts_65 l_hidden=$_linstor_hidden_65 ;; *) return 1 ;; esac'
_linstor__table_node_set_property='case $2 in "node set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@nodes
#node
~node" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_physical_storage='case $2 in physical-storage) l_names="create-device-pool
list
show" ;; *) return 1 ;; esac'
_linstor__table_physical_storage_create_device_pool='case $2 in "physical-storage create-device-pool") l_leaf=1 l_set=66 l_shadowed="" l_args="=lvm/LVM,lvmthin/LVMTHIN,zfs/ZFS,zfsthin/ZFSTHIN,spdk/SPDK
@nodes
@physical-devices
*@physical-devices" l_opts=$_linstor_opts_66 l_hidden=$_linstor_hidden_66 ;; *) return 1 ;; esac'
_linstor__table_physical_storage_list='case $2 in "physical-storage list") l_leaf=1 l_set=7 l_shadowed="" l_columns="size,rotational,devices" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_physical_storage_show='case $2 in "physical-storage show") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes" l_columns="device,size,rotational,model,serial,wwn" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_property='case $2 in property) l_names=list ;; *) return 1 ;; esac'
_linstor__table_property_list='case $2 in "property list") l_leaf=1 l_set=67 l_shadowed="" l_args="=controller,drbd-proxy,node,resource,resource-connection,resource-definition,resource-group,storage-pool,storage-pool-definition,volume,volume-definition,volume-group" l_columns="kind,key,type,values,unit,default,meaning" l_opts=$_linstor_opts_67 l_hidden=$_linstor_hidden_67 ;; *) return 1 ;; esac'
_linstor__table_remote='case $2 in remote) l_names="create
delete
list
modify" ;; *) return 1 ;; esac'
_linstor__table_remote_create='case $2 in "remote create") l_names="ebs
linstor
s3" ;; *) return 1 ;; esac'
_linstor__table_remote_create_ebs='case $2 in "remote create ebs") l_leaf=1 l_set=68 l_shadowed="" l_args="-
-
-
-" l_opts=$_linstor_opts_68 l_hidden=$_linstor_hidden_68 ;; *) return 1 ;; esac'
_linstor__table_remote_create_linstor='case $2 in "remote create linstor") l_leaf=1 l_set=69 l_shadowed="" l_args="-
-" l_opts=$_linstor_opts_69 l_hidden=$_linstor_hidden_69 ;; *) return 1 ;; esac'
_linstor__table_remote_create_s3='case $2 in "remote create s3") l_leaf=1 l_set=70 l_shadowed="" l_args="-
-
-
-
-
-" l_opts=$_linstor_opts_70 l_hidden=$_linstor_hidden_70 ;; *) return 1 ;; esac'
_linstor__table_remote_delete='case $2 in "remote delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@remotes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_remote_list='case $2 in "remote list") l_leaf=1 l_set=71 l_shadowed="" l_columns="remote_name,type,info" l_opts=$_linstor_opts_71 l_hidden=$_linstor_hidden_71 ;; *) return 1 ;; esac'
_linstor__table_remote_modify='case $2 in "remote modify") l_names="ebs
linstor
s3" ;; *) return 1 ;; esac'
_linstor__table_remote_modify_ebs='case $2 in "remote modify ebs") l_leaf=1 l_set=72 l_shadowed="" l_args="@remotes" l_opts=$_linstor_opts_72 l_hidden=$_linstor_hidden_72 ;; *) return 1 ;; esac'
_linstor__table_remote_modify_linstor='case $2 in "remote modify linstor") l_leaf=1 l_set=73 l_shadowed="" l_args="@remotes" l_opts=$_linstor_opts_73 l_hidden=$_linstor_hidden_73 ;; *) return 1 ;; esac'
_linstor__table_remote_modify_s3='case $2 in "remote modify s3") l_leaf=1 l_set=74 l_shadowed="" l_args="@remotes" l_opts=$_linstor_opts_74 l_hidden=$_linstor_hidden_74 ;; *) return 1 ;; esac'
_linstor__table_resource_connection='case $2 in resource-connection) l_names="drbd-options
drbd-peer-options
list
list-properties
path
set-property
show" ;; *) return 1 ;; esac'
_linstor__table_resource_connection_drbd_options='case $2 in "resource-connection drbd-options") l_leaf=1 l_set=50 l_shadowed=--tls l_args="@nodes
@nodes
@resources" l_opts=$_linstor_opts_50 l_hidden=$_linstor_hidden_50 ;; *) return 1 ;; esac'
_linstor__table_resource_connection_drbd_peer_options='case $2 in "resource-connection drbd-peer-options") l_leaf=1 l_set=50 l_shadowed=--tls l_args="@nodes
@nodes
@resources" l_opts=$_linstor_opts_50 l_hidden=$_linstor_hidden_50 ;; *) return 1 ;; esac'
_linstor__table_resource_connection_list='case $2 in "resource-connection list") l_leaf=1 l_set=75 l_shadowed="" l_args="@resources" l_columns="node_a,node_b,properties,port" l_opts=$_linstor_opts_75 l_hidden=$_linstor_hidden_75 ;; *) return 1 ;; esac'
_linstor__table_resource_connection_list_properties='case $2 in "resource-connection list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@nodes
@resources" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_resource_connection_path='case $2 in "resource-connection path") l_names="create
delete
list" ;; *) return 1 ;; esac'
_linstor__table_resource_connection_path_create='case $2 in "resource-connection path create") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@nodes
@resources
-
@net-interfaces
@net-interfaces" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_resource_connection_path_delete='case $2 in "resource-connection path delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@nodes
@resources
@paths" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_resource_connection_path_list='case $2 in "resource-connection path list") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@nodes
@resources" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_resource_connection_set_property='case $2 in "resource-connection set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@nodes
@nodes
@resources
#resource-connection
~resource-connection" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_resource_connection_show='case $2 in "resource-connection show") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@nodes
@resources" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_resource_definition='case $2 in resource-definition) l_names=$_linstor_names_5 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_auto_place='case $2 in "resource-definition auto-place") l_leaf=1 l_set=76 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_76 l_hidden=$_linstor_hidden_76 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_clone='case $2 in "resource-definition clone") l_leaf=1 l_set=77 l_shadowed="" l_args="@resource-definitions
-" l_opts=$_linstor_opts_77 l_hidden=$_linstor_hidden_77 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_create='case $2 in "resource-definition create") l_leaf=1 l_set=78 l_shadowed="" l_args=- l_opts=$_linstor_opts_78 l_hidden=$_linstor_hidden_78 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_delete='case $2 in "resource-definition delete") l_leaf=1 l_set=54 l_shadowed="" l_args="@resource-definitions
*@resource-definitions" l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_drbd_options='case $2 in "resource-definition drbd-options") l_leaf=1 l_set=24 l_shadowed=--tls l_args="@resource-definitions" l_opts=$_linstor_opts_24 l_hidden=$_linstor_hidden_24 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_list='case $2 in "resource-definition list") l_leaf=1 l_set=79 l_shadowed="" l_columns="name,resource_group_name,layers,state,external_name,port" l_opts=$_linstor_opts_79 l_hidden=$_linstor_hidden_79 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_list_properties='case $2 in "resource-definition list-properties") l_leaf=1 l_set=62 l_shadowed="" l_args="@resource-definitions" l_columns="key,value" l_opts=$_linstor_opts_62 l_hidden=$_linstor_hidden_62 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_modify='case $2 in "resource-definition modify") l_leaf=1 l_set=80 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_80 l_hidden=$_linstor_hidden_80 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_set_property='case $2 in "resource-definition set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@resource-definitions
#resource-definition
~resource-definition" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_resource_definition_wait_sync='case $2 in "resource-definition wait-sync") l_leaf=1 l_set=81 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_81 l_hidden=$_linstor_hidden_81 ;; *) return 1 ;; esac'
_linstor__table_resource_group='case $2 in resource-group) l_names=$_linstor_names_6 ;; *) return 1 ;; esac'
_linstor__table_resource_group_adjust='case $2 in "resource-group adjust") l_leaf=1 l_set=7 l_shadowed="" l_args="@resource-groups" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_resource_group_create='case $2 in "resource-group create") l_leaf=1 l_set=82 l_shadowed="" l_args=- l_opts=$_linstor_opts_82 l_hidden=$_linstor_hidden_82 ;; *) return 1 ;; esac'
_linstor__table_resource_group_delete='case $2 in "resource-group delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@resource-groups" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_resource_group_drbd_options='case $2 in "resource-group drbd-options") l_leaf=1 l_set=24 l_shadowed=--tls l_args="@resource-groups" l_opts=$_linstor_opts_24 l_hidden=$_linstor_hidden_24 ;; *) return 1 ;; esac'
_linstor__table_resource_group_list='case $2 in "resource-group list") l_leaf=1 l_set=83 l_shadowed="" l_columns="name,filter,volume_numbers,description" l_opts=$_linstor_opts_83 l_hidden=$_linstor_hidden_83 ;; *) return 1 ;; esac'
_linstor__table_resource_group_list_properties='case $2 in "resource-group list-properties") l_leaf=1 l_set=62 l_shadowed="" l_args="@resource-groups" l_columns="key,value" l_opts=$_linstor_opts_62 l_hidden=$_linstor_hidden_62 ;; *) return 1 ;; esac'
_linstor__table_resource_group_modify='case $2 in "resource-group modify") l_leaf=1 l_set=82 l_shadowed="" l_args="@resource-groups" l_opts=$_linstor_opts_82 l_hidden=$_linstor_hidden_82 ;; *) return 1 ;; esac'
_linstor__table_resource_group_query_all_size_info='case $2 in "resource-group query-all-size-info") l_leaf=1 l_set=84 l_shadowed="" l_columns="name,max_volume_size,available_size,capacity,places,remark" l_opts=$_linstor_opts_84 l_hidden=$_linstor_hidden_84 ;; *) return 1 ;; esac'
_linstor__table_resource_group_query_max_volume_size='case $2 in "resource-group query-max-volume-size") l_leaf=1 l_set=7 l_shadowed="" l_args="@resource-groups" l_columns="storage_pool,max_volume_size,provisioning,nodes" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_resource_group_query_size_info='case $2 in "resource-group query-size-info") l_leaf=1 l_set=84 l_shadowed="" l_args="@resource-groups" l_columns="max_volume_size,available_size,capacity,places" l_opts=$_linstor_opts_84 l_hidden=$_linstor_hidden_84 ;; *) return 1 ;; esac'
_linstor__table_resource_group_set_property='case $2 in "resource-group set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@resource-groups
#resource-definition
~resource-definition" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_resource_group_spawn_resources='case $2 in "resource-group spawn-resources") l_leaf=1 l_set=85 l_shadowed="" l_args="@resource-groups
-
%
*%" l_opts=$_linstor_opts_85 l_hidden=$_linstor_hidden_85 ;; *) return 1 ;; esac'
_linstor__table_resource='case $2 in resource) l_names=$_linstor_names_7 ;; *) return 1 ;; esac'
_linstor__table_resource_activate='case $2 in "resource activate") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@resource-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_resource_create='case $2 in "resource create") l_leaf=1 l_set=86 l_shadowed="" l_args="@nodes|@resource-definitions
@nodes|@resource-definitions
*@nodes|@resource-definitions" l_opts=$_linstor_opts_86 l_hidden=$_linstor_hidden_86 ;; *) return 1 ;; esac'
_linstor__table_resource_create_transactional='case $2 in "resource create-transactional") l_names="abort
begin
commit" ;; *) return 1 ;; esac'
_linstor__table_resource_create_transactional_abort='case $2 in "resource create-transactional abort") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_resource_create_transactional_begin='case $2 in "resource create-transactional begin") l_leaf=1 l_set=87 l_shadowed="" l_opts=$_linstor_opts_87 l_hidden=$_linstor_hidden_87 ;; *) return 1 ;; esac'
_linstor__table_resource_create_transactional_commit='case $2 in "resource create-transactional commit") l_leaf=1 l_set=54 l_shadowed="" l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;; *) return 1 ;; esac'
_linstor__table_resource_deactivate='case $2 in "resource deactivate") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@resource-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_resource_delete='case $2 in "resource delete") l_leaf=1 l_set=88 l_shadowed="" l_args="@nodes
@nodes|@resources
*@nodes|@resources" l_opts=$_linstor_opts_88 l_hidden=$_linstor_hidden_88 ;; *) return 1 ;; esac'
_linstor__table_resource_drbd_peer_options='case $2 in "resource drbd-peer-options") l_leaf=1 l_set=50 l_shadowed=--tls l_args="@nodes
@nodes
@resources" l_opts=$_linstor_opts_50 l_hidden=$_linstor_hidden_50 ;; *) return 1 ;; esac'
_linstor__table_resource_involved='case $2 in "resource involved") l_leaf=1 l_set=89 l_shadowed=-m l_args="@nodes" l_columns="name,node_name,layers,usage,connections,state,create_timestamp,drbd_ports" l_opts=$_linstor_opts_89 l_hidden=$_linstor_hidden_89 ;; *) return 1 ;; esac'
_linstor__table_resource_list='case $2 in "resource list") l_leaf=1 l_set=90 l_shadowed="" l_columns="name,node_name,layers,usage,connections,state,create_timestamp,drbd_ports" l_opts=$_linstor_opts_90 l_hidden=$_linstor_hidden_90 ;; *) return 1 ;; esac'
_linstor__table_resource_list_properties='case $2 in "resource list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@resources" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_resource_list_volumes='case $2 in "resource list-volumes") l_leaf=1 l_set=91 l_shadowed="" l_columns="resource_name,node_name,storage_pool_name,volume_number,minor_number,device_path,allocated,usage,state,replication" l_opts=$_linstor_opts_91 l_hidden=$_linstor_hidden_91 ;; *) return 1 ;; esac'
_linstor__table_resource_make_available='case $2 in "resource make-available") l_leaf=1 l_set=92 l_shadowed="" l_args="@nodes
@resource-definitions" l_opts=$_linstor_opts_92 l_hidden=$_linstor_hidden_92 ;; *) return 1 ;; esac'
_linstor__table_resource_set_property='case $2 in "resource set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@nodes
@resources
#resource
~resource" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_resource_show='case $2 in "resource show") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@resources" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_resource_toggle_disk='case $2 in "resource toggle-disk") l_leaf=1 l_set=93 l_shadowed="" l_args="@nodes
@resource-definitions" l_opts=$_linstor_opts_93 l_hidden=$_linstor_hidden_93 ;; *) return 1 ;; esac'
_linstor__table_schedule='case $2 in schedule) l_names="create
delete
list
list-by-resource
list-by-resource-details
modify" ;; *) return 1 ;; esac'
_linstor__table_schedule_create='case $2 in "schedule create") l_leaf=1 l_set=94 l_shadowed="" l_args="-
-" l_opts=$_linstor_opts_94 l_hidden=$_linstor_hidden_94 ;; *) return 1 ;; esac'
_linstor__table_schedule_delete='case $2 in "schedule delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@schedules" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_schedule_list='case $2 in "schedule list") l_leaf=1 l_set=7 l_shadowed="" l_columns="schedule_name,full_cron,inc_cron,keep_local,keep_remote,on_failure" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_schedule_list_by_resource='case $2 in "schedule list-by-resource") l_leaf=1 l_set=95 l_shadowed=-o l_columns="rsc_name,remote_name,schedule_name,last_snap_time,next_exec_time,next_planned_inc,next_planned_full,reason" l_opts=$_linstor_opts_95 l_hidden=$_linstor_hidden_95 ;; *) return 1 ;; esac'
_linstor__table_schedule_list_by_resource_details='case $2 in "schedule list-by-resource-details") l_leaf=1 l_set=7 l_shadowed="" l_args="@resource-definitions" l_columns="remote_name,schedule_name,rsc_dfn,rsc_grp,ctrl" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_schedule_modify='case $2 in "schedule modify") l_leaf=1 l_set=96 l_shadowed="" l_args="@schedules" l_opts=$_linstor_opts_96 l_hidden=$_linstor_hidden_96 ;; *) return 1 ;; esac'
_linstor__table_snapshot='case $2 in snapshot) l_names=$_linstor_names_8 ;; *) return 1 ;; esac'
_linstor__table_snapshot_create='case $2 in "snapshot create") l_leaf=1 l_set=54 l_shadowed="" l_args="@nodes|@resource-definitions
@nodes|@resource-definitions
@nodes|@resource-definitions
*@nodes|@resource-definitions" l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;; *) return 1 ;; esac'
_linstor__table_snapshot_create_multiple='case $2 in "snapshot create-multiple") l_leaf=1 l_set=97 l_shadowed="" l_args=- l_opts=$_linstor_opts_97 l_hidden=$_linstor_hidden_97 ;; *) return 1 ;; esac'
_linstor__table_snapshot_delete='case $2 in "snapshot delete") l_leaf=1 l_set=98 l_shadowed="" l_args="@resource-definitions
@snapshots" l_opts=$_linstor_opts_98 l_hidden=$_linstor_hidden_98 ;; *) return 1 ;; esac'
_linstor__table_snapshot_list='case $2 in "snapshot list") l_leaf=1 l_set=99 l_shadowed="" l_columns="resource_name,name,nodes,volumes,create_timestamp,state" l_opts=$_linstor_opts_99 l_hidden=$_linstor_hidden_99 ;; *) return 1 ;; esac'
_linstor__table_snapshot_list_properties='case $2 in "snapshot list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@resource-definitions
@snapshots" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_snapshot_resource='case $2 in "snapshot resource") l_names=restore ;; *) return 1 ;; esac'
_linstor__table_snapshot_resource_restore='case $2 in "snapshot resource restore") l_leaf=1 l_set=100 l_shadowed="" l_args="@nodes
*@nodes" l_opts=$_linstor_opts_100 l_hidden=$_linstor_hidden_100 ;; *) return 1 ;; esac'
_linstor__table_snapshot_rollback='case $2 in "snapshot rollback") l_leaf=1 l_set=101 l_shadowed="" l_args="@resource-definitions
@snapshots" l_opts=$_linstor_opts_101 l_hidden=$_linstor_hidden_101 ;; *) return 1 ;; esac'
_linstor__table_snapshot_set_property='case $2 in "snapshot set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@resource-definitions
@snapshots
#snapshot
~snapshot" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_snapshot_ship='case $2 in "snapshot ship") l_leaf=1 l_set=102 l_shadowed="" l_opts=$_linstor_opts_102 l_hidden=$_linstor_hidden_102 ;; *) return 1 ;; esac'
_linstor__table_snapshot_ship_list='case $2 in "snapshot ship-list") l_leaf=1 l_set=103 l_shadowed="" l_columns="resource_name,snapshot_name,from_node_name,to_node_name,status" l_opts=$_linstor_opts_103 l_hidden=$_linstor_hidden_103 ;; *) return 1 ;; esac'
_linstor__table_snapshot_show='case $2 in "snapshot show") l_leaf=1 l_set=7 l_shadowed="" l_args="@resource-definitions
@snapshots" l_columns="resource_name,name,nodes,volumes,create_timestamp,state" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_snapshot_volume_definition='case $2 in "snapshot volume-definition") l_names=restore ;; *) return 1 ;; esac'
_linstor__table_snapshot_volume_definition_restore='case $2 in "snapshot volume-definition restore") l_leaf=1 l_set=104 l_shadowed="" l_opts=$_linstor_opts_104 l_hidden=$_linstor_hidden_104 ;; *) return 1 ;; esac'
_linstor__table_sos_report='case $2 in sos-report) l_names="create
download" ;; *) return 1 ;; esac'
_linstor__table_sos_report_create='case $2 in "sos-report create") l_leaf=1 l_set=105 l_shadowed="" l_opts=$_linstor_opts_105 l_hidden=$_linstor_hidden_105 ;; *) return 1 ;; esac'
_linstor__table_sos_report_download='case $2 in "sos-report download") l_leaf=1 l_set=106 l_shadowed="" l_args='\''!'\'' l_opts=$_linstor_opts_106 l_hidden=$_linstor_hidden_106 ;; *) return 1 ;; esac'
_linstor__table_space_reporting='case $2 in space-reporting) l_names=query ;; *) return 1 ;; esac'
_linstor__table_space_reporting_query='case $2 in "space-reporting query") l_leaf=1 l_set=107 l_shadowed="" l_opts=$_linstor_opts_107 l_hidden=$_linstor_hidden_107 ;; *) return 1 ;; esac'
_linstor__table_stats='case $2 in stats) l_leaf=1 l_set=7 l_shadowed="" l_args="=nodes,storage-pools,resource-groups,resource-definitions,resources,error-reports
*=nodes,storage-pools,resource-groups,resource-definitions,resources,error-reports" l_columns="kind,count" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_status='case $2 in status) l_names="node
resource" l_leaf=1 l_set=108 l_shadowed="" l_opts=$_linstor_opts_108 l_hidden=$_linstor_hidden_108 ;; *) return 1 ;; esac'
_linstor__table_status_node='case $2 in "status node") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_status_resource='case $2 in "status resource") l_leaf=1 l_set=5 l_shadowed="" l_args="@resource-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_definition='case $2 in storage-pool-definition) l_names="create
delete
list
list-properties
set-property" ;; *) return 1 ;; esac'
_linstor__table_storage_pool_definition_create='case $2 in "storage-pool-definition create") l_leaf=1 l_set=5 l_shadowed="" l_args=- l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_definition_delete='case $2 in "storage-pool-definition delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@storage-pool-definitions" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_definition_list='case $2 in "storage-pool-definition list") l_leaf=1 l_set=109 l_shadowed="" l_columns=storage_pool_name l_opts=$_linstor_opts_109 l_hidden=$_linstor_hidden_109 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_definition_list_properties='case $2 in "storage-pool-definition list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@storage-pool-definitions" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_definition_set_property='case $2 in "storage-pool-definition set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@storage-pool-definitions
#storage-pool-definition
~storage-pool-definition" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_storage_pool='case $2 in storage-pool) l_names="create
delete
list
list-properties
set-property
show" ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create='case $2 in "storage-pool create") l_names=$_linstor_names_9 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_diskless='case $2 in "storage-pool create diskless") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_ebs_initiator='case $2 in "storage-pool create ebs_initiator") l_leaf=1 l_set=5 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
@remotes" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_exos='case $2 in "storage-pool create exos") l_leaf=1 l_set=110 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
@exos-enclosures
-" l_opts=$_linstor_opts_110 l_hidden=$_linstor_hidden_110 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_file='case $2 in "storage-pool create file") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_filethin='case $2 in "storage-pool create filethin") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_lvm='case $2 in "storage-pool create lvm") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_lvmthin='case $2 in "storage-pool create lvmthin") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_openflex='case $2 in "storage-pool create openflex") l_leaf=1 l_set=112 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_112 l_hidden=$_linstor_hidden_112 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_remotespdk='case $2 in "storage-pool create remotespdk") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_spdk='case $2 in "storage-pool create spdk") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_storagespaces='case $2 in "storage-pool create storagespaces") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_storagespacesthin='case $2 in "storage-pool create storagespacesthin") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_zfs='case $2 in "storage-pool create zfs") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_create_zfsthin='case $2 in "storage-pool create zfsthin") l_leaf=1 l_set=111 l_shadowed="" l_args="@nodes
@storage-pools-elsewhere
-" l_opts=$_linstor_opts_111 l_hidden=$_linstor_hidden_111 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_delete='case $2 in "storage-pool delete") l_leaf=1 l_set=113 l_shadowed="" l_args="@nodes
@nodes|@storage-pools
*@nodes|@storage-pools" l_opts=$_linstor_opts_113 l_hidden=$_linstor_hidden_113 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_list='case $2 in "storage-pool list") l_leaf=1 l_set=114 l_shadowed="" l_columns="storage_pool_name,node_name,provider_kind,pool_name,free_capacity,total_capacity,supports_snapshots,state,shared_name" l_opts=$_linstor_opts_114 l_hidden=$_linstor_hidden_114 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_list_properties='case $2 in "storage-pool list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@storage-pools" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_set_property='case $2 in "storage-pool set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@nodes
@storage-pools
#storage-pool
~storage-pool" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_storage_pool_show='case $2 in "storage-pool show") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@storage-pools" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_top='case $2 in top) l_leaf=1 l_set=115 l_shadowed="" l_opts=$_linstor_opts_115 l_hidden=$_linstor_hidden_115 ;; *) return 1 ;; esac'
_linstor__table_trust='case $2 in trust) l_names="forget
list" ;; *) return 1 ;; esac'
_linstor__table_trust_forget='case $2 in "trust forget") l_leaf=1 l_set=5 l_shadowed="" l_args="@known-controllers" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_trust_list='case $2 in "trust list") l_leaf=1 l_set=7 l_shadowed="" l_columns="address,fingerprint,redirects_to,since" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_volume_definition='case $2 in volume-definition) l_names=$_linstor_names_10 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_create='case $2 in "volume-definition create") l_leaf=1 l_set=116 l_shadowed=-m l_args="@resource-definitions
%" l_opts=$_linstor_opts_116 l_hidden=$_linstor_hidden_116 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_delete='case $2 in "volume-definition delete") l_leaf=1 l_set=54 l_shadowed="" l_args="@resource-definitions
@volume-numbers" l_opts=$_linstor_opts_54 l_hidden=$_linstor_hidden_54 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_drbd_options='case $2 in "volume-definition drbd-options") l_leaf=1 l_set=117 l_shadowed="" l_args="@resource-definitions
@volume-numbers" l_opts=$_linstor_opts_117 l_hidden=$_linstor_hidden_117 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_list='case $2 in "volume-definition list") l_leaf=1 l_set=118 l_shadowed="" l_columns="resource_name,volume_number,minor_number,size,gross,state,external_name" l_opts=$_linstor_opts_118 l_hidden=$_linstor_hidden_118 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_list_properties='case $2 in "volume-definition list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@resource-definitions
@volume-numbers" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_modify_passphrase='case $2 in "volume-definition modify-passphrase") l_leaf=1 l_set=119 l_shadowed="" l_args="@resource-definitions
@volume-numbers
-" l_opts=$_linstor_opts_119 l_hidden=$_linstor_hidden_119 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_set_property='case $2 in "volume-definition set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@resource-definitions
@volume-numbers
#volume-definition
~volume-definition" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_set_size='case $2 in "volume-definition set-size") l_leaf=1 l_set=120 l_shadowed="" l_args="@resource-definitions
@volume-numbers
%" l_opts=$_linstor_opts_120 l_hidden=$_linstor_hidden_120 ;; *) return 1 ;; esac'
_linstor__table_volume_definition_show='case $2 in "volume-definition show") l_leaf=1 l_set=7 l_shadowed="" l_args="@resource-definitions
@volume-numbers" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_volume_group='case $2 in volume-group) l_names="create
delete
drbd-options
list
list-properties
set-property" ;; *) return 1 ;; esac'
_linstor__table_volume_group_create='case $2 in "volume-group create") l_leaf=1 l_set=121 l_shadowed="" l_args="@resource-groups" l_opts=$_linstor_opts_121 l_hidden=$_linstor_hidden_121 ;; *) return 1 ;; esac'
_linstor__table_volume_group_delete='case $2 in "volume-group delete") l_leaf=1 l_set=5 l_shadowed="" l_args="@resource-groups
@volume-numbers" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_volume_group_drbd_options='case $2 in "volume-group drbd-options") l_leaf=1 l_set=117 l_shadowed="" l_args="@resource-groups
@volume-numbers" l_opts=$_linstor_opts_117 l_hidden=$_linstor_hidden_117 ;; *) return 1 ;; esac'
_linstor__table_volume_group_list='case $2 in "volume-group list") l_leaf=1 l_set=122 l_shadowed="" l_args="@resource-groups" l_columns="volume_number,flags" l_opts=$_linstor_opts_122 l_hidden=$_linstor_hidden_122 ;; *) return 1 ;; esac'
_linstor__table_volume_group_list_properties='case $2 in "volume-group list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@resource-groups
@volume-numbers" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_volume_group_set_property='case $2 in "volume-group set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@resource-groups
@volume-numbers
#volume-definition
~volume-definition" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_volume='case $2 in volume) l_names="list
list-properties
set-property" ;; *) return 1 ;; esac'
_linstor__table_volume_list='case $2 in "volume list") l_leaf=1 l_set=123 l_shadowed="" l_columns="resource_name,node_name,storage_pool_name,volume_number,minor_number,device_path,allocated,usage,state,replication" l_opts=$_linstor_opts_123 l_hidden=$_linstor_hidden_123 ;; *) return 1 ;; esac'
_linstor__table_volume_list_properties='case $2 in "volume list-properties") l_leaf=1 l_set=7 l_shadowed="" l_args="@nodes
@resources
@volume-numbers" l_columns="key,value" l_opts=$_linstor_opts_7 l_hidden=$_linstor_hidden_7 ;; *) return 1 ;; esac'
_linstor__table_volume_set_property='case $2 in "volume set-property") l_leaf=1 l_set=27 l_shadowed="" l_args="@nodes
@resources
@volume-numbers
#volume
~volume" l_opts=$_linstor_opts_27 l_hidden=$_linstor_hidden_27 ;; *) return 1 ;; esac'
_linstor__table_wait='case $2 in wait) l_names="backup
node
resource
snapshot" ;; *) return 1 ;; esac'
_linstor__table_wait_backup='case $2 in "wait backup") l_leaf=1 l_set=124 l_shadowed=--timeout l_args="@remotes
@resource-definitions
*@resource-definitions" l_opts=$_linstor_opts_124 l_hidden=$_linstor_hidden_124 ;; *) return 1 ;; esac'
_linstor__table_wait_node='case $2 in "wait node") l_leaf=1 l_set=125 l_shadowed=--timeout l_args="@nodes
*@nodes" l_opts=$_linstor_opts_125 l_hidden=$_linstor_hidden_125 ;; *) return 1 ;; esac'
_linstor__table_wait_resource='case $2 in "wait resource") l_leaf=1 l_set=126 l_shadowed=--timeout l_args="@resource-definitions
*@resource-definitions" l_opts=$_linstor_opts_126 l_hidden=$_linstor_hidden_126 ;; *) return 1 ;; esac'
_linstor__table_wait_snapshot='case $2 in "wait snapshot") l_leaf=1 l_set=124 l_shadowed=--timeout l_args="@resource-definitions
@snapshots
*@snapshots" l_opts=$_linstor_opts_124 l_hidden=$_linstor_hidden_124 ;; *) return 1 ;; esac'
_linstor__table_completion='case $2 in completion) l_names="bash
fish
install
uninstall
zsh" ;; *) return 1 ;; esac'
_linstor__table_completion_bash='case $2 in "completion bash") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_completion_fish='case $2 in "completion fish") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_completion_install='case $2 in "completion install") l_leaf=1 l_set=5 l_shadowed="" l_args="=bash,zsh,fish" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_completion_uninstall='case $2 in "completion uninstall") l_leaf=1 l_set=5 l_shadowed="" l_args="=bash,zsh,fish" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_completion_zsh='case $2 in "completion zsh") l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_demo='case $2 in demo) l_leaf=1 l_set=127 l_shadowed=--tls l_args="-
*-" l_opts=$_linstor_opts_127 l_hidden=$_linstor_hidden_127 ;; *) return 1 ;; esac'
_linstor__table_doctor='case $2 in doctor) l_leaf=1 l_set=128 l_shadowed="" l_opts=$_linstor_opts_128 l_hidden=$_linstor_hidden_128 ;; *) return 1 ;; esac'
_linstor__table_help='case $2 in help) l_leaf=1 l_set=129 l_shadowed="" l_args="?
*?" l_opts=$_linstor_opts_129 l_hidden=$_linstor_hidden_129 ;; *) return 1 ;; esac'
_linstor__table_interactive='case $2 in interactive) l_leaf=1 l_set=130 l_shadowed="" l_opts=$_linstor_opts_130 l_hidden=$_linstor_hidden_130 ;; *) return 1 ;; esac'
_linstor__table_list_commands='case $2 in list-commands) l_leaf=1 l_set=131 l_shadowed=-t l_opts=$_linstor_opts_131 l_hidden=$_linstor_hidden_131 ;; *) return 1 ;; esac'
_linstor__table_exit='case $2 in exit) l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__table_gen_zsh_completer='case $2 in gen-zsh-completer) l_leaf=1 l_set=5 l_shadowed="" l_opts=$_linstor_opts_5 l_hidden=$_linstor_hidden_5 ;; *) return 1 ;; esac'
_linstor__alias__adv='case $2 in /adv) l_name=advise ;; *) return 1 ;; esac'
_linstor__alias__b='case $2 in /b) l_name=backup ;; *) return 1 ;; esac'
_linstor__alias__c='case $2 in /c) l_name=controller ;; *) return 1 ;; esac'
_linstor__alias__dm_migrate='case $2 in /dm-migrate) l_name=dm-migrate l_some=1 ;; *) return 1 ;; esac'
_linstor__alias__proxy='case $2 in /proxy) l_name=drbd-proxy ;; *) return 1 ;; esac'
_linstor__alias__e='case $2 in /e) l_name=encryption ;; *) return 1 ;; esac'
_linstor__alias__err='case $2 in /err) l_name=error-reports ;; *) return 1 ;; esac'
_linstor__alias__exit='case $2 in /exit) l_name=exit l_some=1 ;; *) return 1 ;; esac'
_linstor__alias__quit='case $2 in /quit) l_name=exit l_some=1 ;; *) return 1 ;; esac'
_linstor__alias__f='case $2 in /f) l_name=file ;; *) return 1 ;; esac'
_linstor__alias__gen_zsh_completer='case $2 in /gen-zsh-completer) l_name=gen-zsh-completer l_some=1 ;; *) return 1 ;; esac'
_linstor__alias__kv='case $2 in /kv) l_name=key-value-store ;; *) return 1 ;; esac'
_linstor__alias__commands='case $2 in /commands) l_name=list-commands ;; *) return 1 ;; esac'
_linstor__alias__list='case $2 in /list) l_name=list-commands ;; *) return 1 ;; esac'
_linstor__alias__n='case $2 in /n) l_name=node ;; *) return 1 ;; esac'
_linstor__alias__nc='case $2 in /nc) l_name=node-connection ;; *) return 1 ;; esac'
_linstor__alias__ps='case $2 in /ps) l_name=physical-storage ;; *) return 1 ;; esac'
_linstor__alias__r='case $2 in /r) l_name=resource ;; *) return 1 ;; esac'
_linstor__alias__rc='case $2 in /rc) l_name=resource-connection ;; *) return 1 ;; esac'
_linstor__alias__rd='case $2 in /rd) l_name=resource-definition ;; *) return 1 ;; esac'
_linstor__alias__rg='case $2 in /rg) l_name=resource-group ;; *) return 1 ;; esac'
_linstor__alias__sched='case $2 in /sched) l_name=schedule ;; *) return 1 ;; esac'
_linstor__alias__s='case $2 in /s) l_name=snapshot ;; *) return 1 ;; esac'
_linstor__alias__sos='case $2 in /sos) l_name=sos-report ;; *) return 1 ;; esac'
_linstor__alias__spr='case $2 in /spr) l_name=space-reporting ;; *) return 1 ;; esac'
_linstor__alias__sp='case $2 in /sp) l_name=storage-pool ;; *) return 1 ;; esac'
_linstor__alias__spd='case $2 in /spd) l_name=storage-pool-definition ;; *) return 1 ;; esac'
_linstor__alias__v='case $2 in /v) l_name=volume ;; *) return 1 ;; esac'
_linstor__alias__vd='case $2 in /vd) l_name=volume-definition ;; *) return 1 ;; esac'
_linstor__alias__vg='case $2 in /vg) l_name=volume-group ;; *) return 1 ;; esac'
_linstor__alias_advise_m='case $2 in advise/m) l_name=maintenance ;; *) return 1 ;; esac'
_linstor__alias_advise_r='case $2 in advise/r) l_name=resource ;; *) return 1 ;; esac'
_linstor__alias_auth_t='case $2 in auth/t) l_name=token ;; *) return 1 ;; esac'
_linstor__alias_auth_token_c='case $2 in "auth token/c") l_name=create ;; *) return 1 ;; esac'
_linstor__alias_auth_token_d='case $2 in "auth token/d") l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_auth_token_l='case $2 in "auth token/l") l_name=list ;; *) return 1 ;; esac'
_linstor__alias_auth_token_m='case $2 in "auth token/m") l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_backup_a='case $2 in backup/a) l_name=abort ;; *) return 1 ;; esac'
_linstor__alias_backup_c='case $2 in backup/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_backup_d='case $2 in backup/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_backup_i='case $2 in backup/i) l_name=info ;; *) return 1 ;; esac'
_linstor__alias_backup_l='case $2 in backup/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_backup_q='case $2 in backup/q) l_name=queue ;; *) return 1 ;; esac'
_linstor__alias_backup_rst='case $2 in backup/rst) l_name=restore ;; *) return 1 ;; esac'
_linstor__alias_backup_sched='case $2 in backup/sched) l_name=schedule ;; *) return 1 ;; esac'
_linstor__alias_backup_s='case $2 in backup/s) l_name=ship ;; *) return 1 ;; esac'
_linstor__alias_backup_delete_a='case $2 in "backup delete/a") l_name=all ;; *) return 1 ;; esac'
_linstor__alias_backup_delete_f='case $2 in "backup delete/f") l_name=filter ;; *) return 1 ;; esac'
_linstor__alias_backup_delete_s3='case $2 in "backup delete/s3") l_name=s3key ;; *) return 1 ;; esac'
_linstor__alias_backup_queue_l='case $2 in "backup queue/l") l_name=list ;; *) return 1 ;; esac'
_linstor__alias_backup_schedule_d='case $2 in "backup schedule/d") l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_backup_schedule_dis='case $2 in "backup schedule/dis") l_name=disable ;; *) return 1 ;; esac'
_linstor__alias_backup_schedule_en='case $2 in "backup schedule/en") l_name=enable ;; *) return 1 ;; esac'
_linstor__alias_context_a='case $2 in context/a) l_name=add ;; *) return 1 ;; esac'
_linstor__alias_context_l='case $2 in context/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_context_r='case $2 in context/r) l_name=remove ;; *) return 1 ;; esac'
_linstor__alias_context_delete='case $2 in context/delete) l_name=remove ;; *) return 1 ;; esac'
_linstor__alias_context_d='case $2 in context/d) l_name=remove ;; *) return 1 ;; esac'
_linstor__alias_context_s='case $2 in context/s) l_name=show ;; *) return 1 ;; esac'
_linstor__alias_context_u='case $2 in context/u) l_name=use ;; *) return 1 ;; esac'
_linstor__alias_controller_bakdb='case $2 in controller/bakdb) l_name=backupdb ;; *) return 1 ;; esac'
_linstor__alias_controller_opt='case $2 in controller/opt) l_name=drbd-options ;; *) return 1 ;; esac'
_linstor__alias_controller_lp='case $2 in controller/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_controller_qmvs='case $2 in controller/qmvs) l_name=query-max-volume-size ;; *) return 1 ;; esac'
_linstor__alias_controller_setloglevel='case $2 in controller/setloglevel) l_name=set-log-level ;; *) return 1 ;; esac'
_linstor__alias_controller_sp='case $2 in controller/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_controller_v='case $2 in controller/v) l_name=version ;; *) return 1 ;; esac'
_linstor__alias_controller_config_s='case $2 in "controller config/s") l_name=show ;; *) return 1 ;; esac'
_linstor__alias_drbd_proxy_c='case $2 in drbd-proxy/c) l_name=compression ;; *) return 1 ;; esac'
_linstor__alias_drbd_proxy_d='case $2 in drbd-proxy/d) l_name=disable ;; *) return 1 ;; esac'
_linstor__alias_drbd_proxy_e='case $2 in drbd-proxy/e) l_name=enable ;; *) return 1 ;; esac'
_linstor__alias_drbd_proxy_opt='case $2 in drbd-proxy/opt) l_name=options ;; *) return 1 ;; esac'
_linstor__alias_encryption_cp='case $2 in encryption/cp) l_name=create-passphrase ;; *) return 1 ;; esac'
_linstor__alias_encryption_ep='case $2 in encryption/ep) l_name=enter-passphrase ;; *) return 1 ;; esac'
_linstor__alias_encryption_mp='case $2 in encryption/mp) l_name=modify-passphrase ;; *) return 1 ;; esac'
_linstor__alias_encryption_s='case $2 in encryption/s) l_name=status ;; *) return 1 ;; esac'
_linstor__alias_error_reports_d='case $2 in error-reports/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_error_reports_l='case $2 in error-reports/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_error_reports_s='case $2 in error-reports/s) l_name=show ;; *) return 1 ;; esac'
_linstor__alias_exos_c='case $2 in exos/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_exos_d='case $2 in exos/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_exos_e='case $2 in exos/e) l_name=events ;; *) return 1 ;; esac'
_linstor__alias_exos_l='case $2 in exos/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_exos_m='case $2 in exos/m) l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_explain_e='case $2 in explain/e) l_name=error ;; *) return 1 ;; esac'
_linstor__alias_explain_f='case $2 in explain/f) l_name=format ;; *) return 1 ;; esac'
_linstor__alias_explain_p='case $2 in explain/p) l_name=placement ;; *) return 1 ;; esac'
_linstor__alias_explain_prop='case $2 in explain/prop) l_name=property ;; *) return 1 ;; esac'
_linstor__alias_file_d='case $2 in file/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_file_dep='case $2 in file/dep) l_name=deploy ;; *) return 1 ;; esac'
_linstor__alias_file_l='case $2 in file/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_file_m='case $2 in file/m) l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_file_s='case $2 in file/s) l_name=show ;; *) return 1 ;; esac'
_linstor__alias_file_und='case $2 in file/und) l_name=undeploy ;; *) return 1 ;; esac'
_linstor__alias_key_value_store_d='case $2 in key-value-store/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_key_value_store_l='case $2 in key-value-store/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_key_value_store_m='case $2 in key-value-store/m) l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_key_value_store_s='case $2 in key-value-store/s) l_name=show ;; *) return 1 ;; esac'
_linstor__alias_node_connection_popt='case $2 in node-connection/popt) l_name=drbd-peer-options ;; *) return 1 ;; esac'
_linstor__alias_node_connection_l='case $2 in node-connection/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_node_connection_lp='case $2 in node-connection/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_node_connection_p='case $2 in node-connection/p) l_name=path ;; *) return 1 ;; esac'
_linstor__alias_node_connection_sp='case $2 in node-connection/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_node_connection_path_c='case $2 in "node-connection path/c") l_name=create ;; *) return 1 ;; esac'
_linstor__alias_node_connection_path_d='case $2 in "node-connection path/d") l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_node_connection_path_l='case $2 in "node-connection path/l") l_name=list ;; *) return 1 ;; esac'
_linstor__alias_node_c='case $2 in node/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_node_cebst='case $2 in node/cebst) l_name=create-ebs-target ;; *) return 1 ;; esac'
_linstor__alias_node_coft='case $2 in node/coft) l_name=create-openflex-target ;; *) return 1 ;; esac'
_linstor__alias_node_crspdkt='case $2 in node/crspdkt) l_name=create-remote-spdk-target ;; *) return 1 ;; esac'
_linstor__alias_node_d='case $2 in node/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_node_dsc='case $2 in node/dsc) l_name=describe ;; *) return 1 ;; esac'
_linstor__alias_node_evac='case $2 in node/evac) l_name=evacuate ;; *) return 1 ;; esac'
_linstor__alias_node_i='case $2 in node/i) l_name=interface ;; *) return 1 ;; esac'
_linstor__alias_node_l='case $2 in node/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_node_lp='case $2 in node/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_node_lo='case $2 in node/lo) l_name=lost ;; *) return 1 ;; esac'
_linstor__alias_node_m='case $2 in node/m) l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_node_rc='case $2 in node/rc) l_name=reconnect ;; *) return 1 ;; esac'
_linstor__alias_node_rst='case $2 in node/rst) l_name=restore ;; *) return 1 ;; esac'
_linstor__alias_node_setloglevel='case $2 in node/setloglevel) l_name=set-log-level ;; *) return 1 ;; esac'
_linstor__alias_node_sp='case $2 in node/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_node_config_s='case $2 in "node config/s") l_name=show ;; *) return 1 ;; esac'
_linstor__alias_node_drbd_reactor_s='case $2 in "node drbd-reactor/s") l_name=status ;; *) return 1 ;; esac'
_linstor__alias_node_interface_c='case $2 in "node interface/c") l_name=create ;; *) return 1 ;; esac'
_linstor__alias_node_interface_d='case $2 in "node interface/d") l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_node_interface_l='case $2 in "node interface/l") l_name=list ;; *) return 1 ;; esac'
_linstor__alias_node_interface_m='case $2 in "node interface/m") l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_physical_storage_cdp='case $2 in physical-storage/cdp) l_name=create-device-pool ;; *) return 1 ;; esac'
_linstor__alias_physical_storage_l='case $2 in physical-storage/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_physical_storage_s='case $2 in physical-storage/s) l_name=show ;; *) return 1 ;; esac'
_linstor__alias_property_l='case $2 in property/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_remote_c='case $2 in remote/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_remote_d='case $2 in remote/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_remote_l='case $2 in remote/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_remote_m='case $2 in remote/m) l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_remote_create_l='case $2 in "remote create/l") l_name=linstor ;; *) return 1 ;; esac'
_linstor__alias_remote_modify_l='case $2 in "remote modify/l") l_name=linstor ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_opt='case $2 in resource-connection/opt) l_name=drbd-options ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_popt='case $2 in resource-connection/popt) l_name=drbd-peer-options ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_l='case $2 in resource-connection/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_lp='case $2 in resource-connection/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_p='case $2 in resource-connection/p) l_name=path ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_sp='case $2 in resource-connection/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_s='case $2 in resource-connection/s) l_name=show ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_path_c='case $2 in "resource-connection path/c") l_name=create ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_path_d='case $2 in "resource-connection path/d") l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_resource_connection_path_l='case $2 in "resource-connection path/l") l_name=list ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_ap='case $2 in resource-definition/ap) l_name=auto-place ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_cln='case $2 in resource-definition/cln) l_name=clone ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_c='case $2 in resource-definition/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_d='case $2 in resource-definition/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_opt='case $2 in resource-definition/opt) l_name=drbd-options ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_l='case $2 in resource-definition/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_lp='case $2 in resource-definition/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_m='case $2 in resource-definition/m) l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_sp='case $2 in resource-definition/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_resource_definition_ws='case $2 in resource-definition/ws) l_name=wait-sync ;; *) return 1 ;; esac'
_linstor__alias_resource_group_adj='case $2 in resource-group/adj) l_name=adjust ;; *) return 1 ;; esac'
_linstor__alias_resource_group_c='case $2 in resource-group/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_resource_group_d='case $2 in resource-group/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_resource_group_opt='case $2 in resource-group/opt) l_name=drbd-options ;; *) return 1 ;; esac'
_linstor__alias_resource_group_l='case $2 in resource-group/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_resource_group_lp='case $2 in resource-group/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_resource_group_m='case $2 in resource-group/m) l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_resource_group_qasi='case $2 in resource-group/qasi) l_name=query-all-size-info ;; *) return 1 ;; esac'
_linstor__alias_resource_group_qmvs='case $2 in resource-group/qmvs) l_name=query-max-volume-size ;; *) return 1 ;; esac'
_linstor__alias_resource_group_qsi='case $2 in resource-group/qsi) l_name=query-size-info ;; *) return 1 ;; esac'
_linstor__alias_resource_group_sp='case $2 in resource-group/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_resource_group_spawn='case $2 in resource-group/spawn) l_name=spawn-resources ;; *) return 1 ;; esac'
_linstor__alias_resource_act='case $2 in resource/act) l_name=activate ;; *) return 1 ;; esac'
_linstor__alias_resource_c='case $2 in resource/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_resource_ct='case $2 in resource/ct) l_name=create-transactional ;; *) return 1 ;; esac'
_linstor__alias_resource_deact='case $2 in resource/deact) l_name=deactivate ;; *) return 1 ;; esac'
_linstor__alias_resource_d='case $2 in resource/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_resource_popt='case $2 in resource/popt) l_name=drbd-peer-options ;; *) return 1 ;; esac'
_linstor__alias_resource_inv='case $2 in resource/inv) l_name=involved ;; *) return 1 ;; esac'
_linstor__alias_resource_l='case $2 in resource/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_resource_lp='case $2 in resource/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_resource_lv='case $2 in resource/lv) l_name=list-volumes ;; *) return 1 ;; esac'
_linstor__alias_resource_mkavail='case $2 in resource/mkavail) l_name=make-available ;; *) return 1 ;; esac'
_linstor__alias_resource_sp='case $2 in resource/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_resource_s='case $2 in resource/s) l_name=show ;; *) return 1 ;; esac'
_linstor__alias_resource_td='case $2 in resource/td) l_name=toggle-disk ;; *) return 1 ;; esac'
_linstor__alias_resource_create_transactional_a='case $2 in "resource create-transactional/a") l_name=abort ;; *) return 1 ;; esac'
_linstor__alias_resource_create_transactional_b='case $2 in "resource create-transactional/b") l_name=begin ;; *) return 1 ;; esac'
_linstor__alias_resource_create_transactional_c='case $2 in "resource create-transactional/c") l_name=commit ;; *) return 1 ;; esac'
_linstor__alias_schedule_c='case $2 in schedule/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_schedule_d='case $2 in schedule/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_schedule_l='case $2 in schedule/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_schedule_lbr='case $2 in schedule/lbr) l_name=list-by-resource ;; *) return 1 ;; esac'
_linstor__alias_schedule_lbd='case $2 in schedule/lbd) l_name=list-by-resource-details ;; *) return 1 ;; esac'
_linstor__alias_schedule_m='case $2 in schedule/m) l_name=modify ;; *) return 1 ;; esac'
_linstor__alias_snapshot_c='case $2 in snapshot/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_snapshot_cm='case $2 in snapshot/cm) l_name=create-multiple ;; *) return 1 ;; esac'
_linstor__alias_snapshot_d='case $2 in snapshot/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_snapshot_l='case $2 in snapshot/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_snapshot_lp='case $2 in snapshot/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_snapshot_r='case $2 in snapshot/r) l_name=resource ;; *) return 1 ;; esac'
_linstor__alias_snapshot_rb='case $2 in snapshot/rb) l_name=rollback ;; *) return 1 ;; esac'
_linstor__alias_snapshot_sp='case $2 in snapshot/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_snapshot_sh='case $2 in snapshot/sh) l_name=ship ;; *) return 1 ;; esac'
_linstor__alias_snapshot_shl='case $2 in snapshot/shl) l_name=ship-list ;; *) return 1 ;; esac'
_linstor__alias_snapshot_vd='case $2 in snapshot/vd) l_name=volume-definition ;; *) return 1 ;; esac'
_linstor__alias_snapshot_resource_rst='case $2 in "snapshot resource/rst") l_name=restore ;; *) return 1 ;; esac'
_linstor__alias_snapshot_volume_definition_rst='case $2 in "snapshot volume-definition/rst") l_name=restore ;; *) return 1 ;; esac'
_linstor__alias_sos_report_c='case $2 in sos-report/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_sos_report_dl='case $2 in sos-report/dl) l_name=download ;; *) return 1 ;; esac'
_linstor__alias_space_reporting_qry='case $2 in space-reporting/qry) l_name=query ;; *) return 1 ;; esac'
_linstor__alias_status_n='case $2 in status/n) l_name=node ;; *) return 1 ;; esac'
_linstor__alias_status_r='case $2 in status/r) l_name=resource ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_definition_c='case $2 in storage-pool-definition/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_definition_d='case $2 in storage-pool-definition/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_definition_l='case $2 in storage-pool-definition/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_definition_lp='case $2 in storage-pool-definition/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_definition_sp='case $2 in storage-pool-definition/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_c='case $2 in storage-pool/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_d='case $2 in storage-pool/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_l='case $2 in storage-pool/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_lp='case $2 in storage-pool/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_sp='case $2 in storage-pool/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_s='case $2 in storage-pool/s) l_name=show ;; *) return 1 ;; esac'
_linstor__alias_storage_pool_create_ebs_init='case $2 in "storage-pool create/ebs_init") l_name=ebs_initiator ;; *) return 1 ;; esac'
_linstor__alias_trust_f='case $2 in trust/f) l_name=forget ;; *) return 1 ;; esac'
_linstor__alias_trust_l='case $2 in trust/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_volume_definition_c='case $2 in volume-definition/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_volume_definition_d='case $2 in volume-definition/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_volume_definition_opt='case $2 in volume-definition/opt) l_name=drbd-options ;; *) return 1 ;; esac'
_linstor__alias_volume_definition_l='case $2 in volume-definition/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_volume_definition_lp='case $2 in volume-definition/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_volume_definition_mp='case $2 in volume-definition/mp) l_name=modify-passphrase ;; *) return 1 ;; esac'
_linstor__alias_volume_definition_sp='case $2 in volume-definition/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_volume_definition_size='case $2 in volume-definition/size) l_name=set-size ;; *) return 1 ;; esac'
_linstor__alias_volume_group_c='case $2 in volume-group/c) l_name=create ;; *) return 1 ;; esac'
_linstor__alias_volume_group_d='case $2 in volume-group/d) l_name=delete ;; *) return 1 ;; esac'
_linstor__alias_volume_group_opt='case $2 in volume-group/opt) l_name=drbd-options ;; *) return 1 ;; esac'
_linstor__alias_volume_group_l='case $2 in volume-group/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_volume_group_lp='case $2 in volume-group/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_volume_group_sp='case $2 in volume-group/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_volume_l='case $2 in volume/l) l_name=list ;; *) return 1 ;; esac'
_linstor__alias_volume_lp='case $2 in volume/lp) l_name=list-properties ;; *) return 1 ;; esac'
_linstor__alias_volume_sp='case $2 in volume/sp) l_name=set-property ;; *) return 1 ;; esac'
_linstor__alias_wait_b='case $2 in wait/b) l_name=backup ;; *) return 1 ;; esac'
_linstor__alias_wait_n='case $2 in wait/n) l_name=node ;; *) return 1 ;; esac'
_linstor__alias_wait_r='case $2 in wait/r) l_name=resource ;; *) return 1 ;; esac'
_linstor__alias_wait_s='case $2 in wait/s) l_name=snapshot ;; *) return 1 ;; esac'
_linstor__keys_controller_='case $2 in controller/) l_keys="AllowMixingStoragePoolDriver
Auth/TokenAuthenticationEnabled
AutoSnapshot/
AutoplaceTarget
Autoplacer/
Aux/
BCache/
BackupShipping/
BalanceResourcesEnabled
BalanceResourcesGracePeriod
BalanceResourcesInterval
BalanceResourcesSkipDiskLimit
BitmapBlockSizeNewResource
Cache/
Clone/
CopyAllSnaps
CopyAllSnapsOnEvacuate
DrbdOptions/
DrbdProxy/AutoEnable
EBS/VolumeType
ExtCmd/
Linstor/
Luks/AllowDiscards
MaxFreeCapacityOversubscriptionRatio
MaxOversubscriptionRatio
MaxTotalCapacityOversubscriptionRatio
MinorNrAutoRange
NVMe/
PeerSlotsNewResource
REST/
SearchDomain
Site
Snapshot/BalanceAfterRestore
SpecStltPortAutoRange
StorDriver/
TcpPortAutoRange
UpdateCacheInterval
UseZFSClone
Writecache/
sys/" ;; *) return 1 ;; esac'
_linstor__keys_controller_Auth_='case $2 in controller/Auth/) l_keys=Auth/TokenAuthenticationEnabled ;; *) return 1 ;; esac'
_linstor__keys_controller_AutoSnapshot_='case $2 in controller/AutoSnapshot/) l_keys="AutoSnapshot/Keep
AutoSnapshot/NextAutoId
AutoSnapshot/RunEvery" ;; *) return 1 ;; esac'
_linstor__keys_controller_Autoplacer_='case $2 in controller/Autoplacer/) l_keys="Autoplacer/MaxThroughput
Autoplacer/MinThinFreeSpace
Autoplacer/PreSelectScript
Autoplacer/PreSelectScriptTimeout
Autoplacer/Weights/" ;; *) return 1 ;; esac'
_linstor__keys_controller_Autoplacer_Weights_='case $2 in controller/Autoplacer/Weights/) l_keys="Autoplacer/Weights/MaxFreeSpace
Autoplacer/Weights/MaxThroughput
Autoplacer/Weights/MinReservedSpace
Autoplacer/Weights/MinRscCount" ;; *) return 1 ;; esac'
_linstor__keys_controller_Aux_='case $2 in controller/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_controller_BCache_='case $2 in controller/BCache/) l_keys="BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback" ;; *) return 1 ;; esac'
_linstor__keys_controller_BackupShipping_='case $2 in controller/BackupShipping/) l_keys="BackupShipping/AllowForceRestore
BackupShipping/BackupTimeout
BackupShipping/L2LReceiveStartedTimeout
BackupShipping/L2LSkipWaitForStart
BackupShipping/MaxConcurrentBackupsPerNode
BackupShipping/S3KeySuffix" ;; *) return 1 ;; esac'
_linstor__keys_controller_Cache_='case $2 in controller/Cache/) l_keys="Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy" ;; *) return 1 ;; esac'
_linstor__keys_controller_Clone_='case $2 in controller/Clone/) l_keys="Clone/BalanceAfterClone
Clone/DdBlocksize" ;; *) return 1 ;; esac'
_linstor__keys_controller_DrbdOptions_='case $2 in controller/DrbdOptions/) l_keys="DrbdOptions/AutoEvictAfterTime
DrbdOptions/AutoEvictAllowEviction
DrbdOptions/AutoEvictMaxDisconnectedNodes
DrbdOptions/AutoEvictMinReplicaCount
DrbdOptions/Disk/
DrbdOptions/ForceInitialSync
DrbdOptions/Handlers/
DrbdOptions/Net/
DrbdOptions/PeerDevice/
DrbdOptions/Resource/
DrbdOptions/SkipDisk
DrbdOptions/auto-add-quorum-tiebreaker
DrbdOptions/auto-diskful
DrbdOptions/auto-diskful-allow-cleanup
DrbdOptions/auto-quorum
DrbdOptions/auto-resync-after-disable
DrbdOptions/auto-rs-discard-granularity
DrbdOptions/auto-verify-algo-allowed-user-list
DrbdOptions/auto-verify-algo-disable" ;; *) return 1 ;; esac'
_linstor__keys_controller_DrbdOptions_Disk_='case $2 in controller/DrbdOptions/Disk/) l_keys="DrbdOptions/Disk/al-extents
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
DrbdOptions/Disk/rs-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_controller_DrbdOptions_Handlers_='case $2 in controller/DrbdOptions/Handlers/) l_keys="DrbdOptions/Handlers/after-resync-target
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
DrbdOptions/Handlers/unfence-peer" ;; *) return 1 ;; esac'
_linstor__keys_controller_DrbdOptions_Net_='case $2 in controller/DrbdOptions/Net/) l_keys="DrbdOptions/Net/after-sb-0pri
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
DrbdOptions/Net/verify-alg" ;; *) return 1 ;; esac'
_linstor__keys_controller_DrbdOptions_PeerDevice_='case $2 in controller/DrbdOptions/PeerDevice/) l_keys="DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication" ;; *) return 1 ;; esac'
_linstor__keys_controller_DrbdOptions_Resource_='case $2 in controller/DrbdOptions/Resource/) l_keys="DrbdOptions/Resource/auto-promote
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
DrbdOptions/Resource/twopc-timeout" ;; *) return 1 ;; esac'
_linstor__keys_controller_DrbdProxy_='case $2 in controller/DrbdProxy/) l_keys=DrbdProxy/AutoEnable ;; *) return 1 ;; esac'
_linstor__keys_controller_EBS_='case $2 in controller/EBS/) l_keys=EBS/VolumeType ;; *) return 1 ;; esac'
_linstor__keys_controller_ExtCmd_='case $2 in controller/ExtCmd/) l_keys="ExtCmd/IoPollInterval
ExtCmd/IoStallTimeout
ExtCmd/KillTimeout
ExtCmd/TermTimeout
ExtCmd/WaitTimeout" ;; *) return 1 ;; esac'
_linstor__keys_controller_Linstor_='case $2 in controller/Linstor/) l_keys=Linstor/Drbd/ ;; *) return 1 ;; esac'
_linstor__keys_controller_Linstor_Drbd_='case $2 in controller/Linstor/Drbd/) l_keys="Linstor/Drbd/OutsideAddress
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_controller_Luks_='case $2 in controller/Luks/) l_keys=Luks/AllowDiscards ;; *) return 1 ;; esac'
_linstor__keys_controller_NVMe_='case $2 in controller/NVMe/) l_keys="NVMe/Port
NVMe/PrefNic
NVMe/TRType" ;; *) return 1 ;; esac'
_linstor__keys_controller_REST_='case $2 in controller/REST/) l_keys="REST/AutoHTTPS
REST/disable-http-metrics" ;; *) return 1 ;; esac'
_linstor__keys_controller_Snapshot_='case $2 in controller/Snapshot/) l_keys=Snapshot/BalanceAfterRestore ;; *) return 1 ;; esac'
_linstor__keys_controller_StorDriver_='case $2 in controller/StorDriver/) l_keys="StorDriver/DMStats
StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/RemoteSpdk/
StorDriver/SizesCacheTime
StorDriver/Zfs/
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions" ;; *) return 1 ;; esac'
_linstor__keys_controller_StorDriver_RemoteSpdk_='case $2 in controller/StorDriver/RemoteSpdk/) l_keys="StorDriver/RemoteSpdk/ApiHost
StorDriver/RemoteSpdk/ApiPort
StorDriver/RemoteSpdk/UserName
StorDriver/RemoteSpdk/UserNameEnv
StorDriver/RemoteSpdk/UserPassword
StorDriver/RemoteSpdk/UserPasswordEnv" ;; *) return 1 ;; esac'
_linstor__keys_controller_StorDriver_Zfs_='case $2 in controller/StorDriver/Zfs/) l_keys="StorDriver/Zfs/DeleteStrategy
StorDriver/Zfs/RollbackStrategy" ;; *) return 1 ;; esac'
_linstor__keys_controller_Writecache_='case $2 in controller/Writecache/) l_keys="Writecache/Options/
Writecache/PoolName
Writecache/Size" ;; *) return 1 ;; esac'
_linstor__keys_controller_Writecache_Options_='case $2 in controller/Writecache/Options/) l_keys="Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs" ;; *) return 1 ;; esac'
_linstor__keys_controller_sys_='case $2 in controller/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_controller_sys_fs_='case $2 in controller/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_node_='case $2 in node/) l_keys="AutoplaceTarget
Autoplacer/
Aux/
BCache/
BackupShipping/
Cache/
CopyAllSnapsOnEvacuate
DrbdOptions/
DrbdProxy/AutoEnable
EBS/VolumeType
ExtCmd/
Linstor/Drbd/OutsideAddress
Luks/AllowDiscards
PrefNic
Site
StorDriver/
StorPoolName
StorPoolNameDrbdMeta
TcpPortAutoRange
TcpPortsBlocked
Writecache/
sys/" ;; *) return 1 ;; esac'
_linstor__keys_node_Autoplacer_='case $2 in node/Autoplacer/) l_keys="Autoplacer/MaxThroughput
Autoplacer/MinThinFreeSpace" ;; *) return 1 ;; esac'
_linstor__keys_node_Aux_='case $2 in node/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_node_BCache_='case $2 in node/BCache/) l_keys="BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback" ;; *) return 1 ;; esac'
_linstor__keys_node_BackupShipping_='case $2 in node/BackupShipping/) l_keys="BackupShipping/L2LReceiveStartedTimeout
BackupShipping/L2LSkipWaitForStart
BackupShipping/MaxConcurrentBackupsPerNode" ;; *) return 1 ;; esac'
_linstor__keys_node_Cache_='case $2 in node/Cache/) l_keys="Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy" ;; *) return 1 ;; esac'
_linstor__keys_node_DrbdOptions_='case $2 in node/DrbdOptions/) l_keys="DrbdOptions/AutoEvictAfterTime
DrbdOptions/AutoEvictAllowEviction
DrbdOptions/SkipDisk
DrbdOptions/auto-diskful-allow-cleanup" ;; *) return 1 ;; esac'
_linstor__keys_node_DrbdProxy_='case $2 in node/DrbdProxy/) l_keys=DrbdProxy/AutoEnable ;; *) return 1 ;; esac'
_linstor__keys_node_EBS_='case $2 in node/EBS/) l_keys=EBS/VolumeType ;; *) return 1 ;; esac'
_linstor__keys_node_ExtCmd_='case $2 in node/ExtCmd/) l_keys="ExtCmd/IoPollInterval
ExtCmd/IoStallTimeout
ExtCmd/KillTimeout
ExtCmd/TermTimeout
ExtCmd/WaitTimeout" ;; *) return 1 ;; esac'
_linstor__keys_node_Linstor_='case $2 in node/Linstor/) l_keys=Linstor/Drbd/OutsideAddress ;; *) return 1 ;; esac'
_linstor__keys_node_Linstor_Drbd_='case $2 in node/Linstor/Drbd/) l_keys=Linstor/Drbd/OutsideAddress ;; *) return 1 ;; esac'
_linstor__keys_node_Luks_='case $2 in node/Luks/) l_keys=Luks/AllowDiscards ;; *) return 1 ;; esac'
_linstor__keys_node_StorDriver_='case $2 in node/StorDriver/) l_keys="StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/RemoteSpdk/
StorDriver/SizesCacheTime
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions" ;; *) return 1 ;; esac'
_linstor__keys_node_StorDriver_RemoteSpdk_='case $2 in node/StorDriver/RemoteSpdk/) l_keys="StorDriver/RemoteSpdk/ApiHost
StorDriver/RemoteSpdk/ApiPort
StorDriver/RemoteSpdk/UserName
StorDriver/RemoteSpdk/UserNameEnv
StorDriver/RemoteSpdk/UserPassword
StorDriver/RemoteSpdk/UserPasswordEnv" ;; *) return 1 ;; esac'
_linstor__keys_node_Writecache_='case $2 in node/Writecache/) l_keys="Writecache/Options/
Writecache/PoolName
Writecache/Size" ;; *) return 1 ;; esac'
_linstor__keys_node_Writecache_Options_='case $2 in node/Writecache/Options/) l_keys="Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs" ;; *) return 1 ;; esac'
_linstor__keys_node_sys_='case $2 in node/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_node_sys_fs_='case $2 in node/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_node_connection_='case $2 in node-connection/) l_keys="Aux/
DrbdOptions/" ;; *) return 1 ;; esac'
_linstor__keys_node_connection_Aux_='case $2 in node-connection/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_node_connection_DrbdOptions_='case $2 in node-connection/DrbdOptions/) l_keys="DrbdOptions/Net/
DrbdOptions/PeerDevice/" ;; *) return 1 ;; esac'
_linstor__keys_node_connection_DrbdOptions_Net_='case $2 in node-connection/DrbdOptions/Net/) l_keys="DrbdOptions/Net/after-sb-0pri
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
DrbdOptions/Net/verify-alg" ;; *) return 1 ;; esac'
_linstor__keys_node_connection_DrbdOptions_PeerDevice_='case $2 in node-connection/DrbdOptions/PeerDevice/) l_keys="DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication" ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_='case $2 in storage-pool/) l_keys="Autoplacer/
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
StorDriver/
sys/" ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_Autoplacer_='case $2 in storage-pool/Autoplacer/) l_keys="Autoplacer/MaxThroughput
Autoplacer/MinThinFreeSpace" ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_Aux_='case $2 in storage-pool/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_DrbdOptions_='case $2 in storage-pool/DrbdOptions/) l_keys=DrbdOptions/SkipDisk ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_EBS_='case $2 in storage-pool/EBS/) l_keys=EBS/VolumeType ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_Linstor_='case $2 in storage-pool/Linstor/) l_keys=Linstor/Drbd/OutsideAddress ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_Linstor_Drbd_='case $2 in storage-pool/Linstor/Drbd/) l_keys=Linstor/Drbd/OutsideAddress ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_Luks_='case $2 in storage-pool/Luks/) l_keys=Luks/AllowDiscards ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_NVMe_='case $2 in storage-pool/NVMe/) l_keys=NVMe/PrefNic ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_StorDriver_='case $2 in storage-pool/StorDriver/) l_keys="StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/RemoteSpdk/
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions" ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_StorDriver_RemoteSpdk_='case $2 in storage-pool/StorDriver/RemoteSpdk/) l_keys="StorDriver/RemoteSpdk/ApiHost
StorDriver/RemoteSpdk/ApiPort
StorDriver/RemoteSpdk/UserName
StorDriver/RemoteSpdk/UserNameEnv
StorDriver/RemoteSpdk/UserPassword
StorDriver/RemoteSpdk/UserPasswordEnv" ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_sys_='case $2 in storage-pool/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_sys_fs_='case $2 in storage-pool/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_definition_='case $2 in storage-pool-definition/) l_keys="Aux/
Clone/DdBlocksize
MaxFreeCapacityOversubscriptionRatio
MaxOversubscriptionRatio
MaxTotalCapacityOversubscriptionRatio
sys/" ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_definition_Aux_='case $2 in storage-pool-definition/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_definition_Clone_='case $2 in storage-pool-definition/Clone/) l_keys=Clone/DdBlocksize ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_definition_sys_='case $2 in storage-pool-definition/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_storage_pool_definition_sys_fs_='case $2 in storage-pool-definition/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_='case $2 in resource-definition/) l_keys="AllowMixingStoragePoolDriver
AutoSnapshot/
Autoplacer/MinThinFreeSpace
Aux/
BCache/
BackupShipping/
BalanceResourcesEnabled
BalanceResourcesSkipDiskLimit
BitmapBlockSizeNewResource
Cache/
Clone/
CopyAllSnaps
DrbdOptions/
EBS/VolumeType
FileSystem/
Linstor/
Luks/AllowDiscards
NVMe/
PeerSlotsNewResource
PrefNic
Snapshot/BalanceAfterRestore
StorDriver/
StorPoolName
StorPoolNameDrbdMeta
UseZFSClone
Writecache/
sys/" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_AutoSnapshot_='case $2 in resource-definition/AutoSnapshot/) l_keys="AutoSnapshot/Keep
AutoSnapshot/NextAutoId
AutoSnapshot/RunEvery" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Autoplacer_='case $2 in resource-definition/Autoplacer/) l_keys=Autoplacer/MinThinFreeSpace ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Aux_='case $2 in resource-definition/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_BCache_='case $2 in resource-definition/BCache/) l_keys="BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_BackupShipping_='case $2 in resource-definition/BackupShipping/) l_keys="BackupShipping/AllowForceRestore
BackupShipping/L2LReceiveStartedTimeout
BackupShipping/L2LSkipWaitForStart" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Cache_='case $2 in resource-definition/Cache/) l_keys="Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Clone_='case $2 in resource-definition/Clone/) l_keys="Clone/BalanceAfterClone
Clone/DdBlocksize" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_DrbdOptions_='case $2 in resource-definition/DrbdOptions/) l_keys="DrbdOptions/AutoEvictMinReplicaCount
DrbdOptions/Disk/
DrbdOptions/ExactSize
DrbdOptions/ForceInitialSync
DrbdOptions/Handlers/
DrbdOptions/Net/
DrbdOptions/PeerDevice/
DrbdOptions/Resource/
DrbdOptions/SkipDisk
DrbdOptions/auto-add-quorum-tiebreaker
DrbdOptions/auto-diskful
DrbdOptions/auto-diskful-allow-cleanup
DrbdOptions/auto-quorum
DrbdOptions/auto-rs-discard-granularity
DrbdOptions/auto-verify-algo-disable" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_DrbdOptions_Disk_='case $2 in resource-definition/DrbdOptions/Disk/) l_keys="DrbdOptions/Disk/al-extents
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
DrbdOptions/Disk/rs-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_DrbdOptions_Handlers_='case $2 in resource-definition/DrbdOptions/Handlers/) l_keys="DrbdOptions/Handlers/after-resync-target
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
DrbdOptions/Handlers/unfence-peer" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_DrbdOptions_Net_='case $2 in resource-definition/DrbdOptions/Net/) l_keys="DrbdOptions/Net/after-sb-0pri
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
DrbdOptions/Net/verify-alg" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_DrbdOptions_PeerDevice_='case $2 in resource-definition/DrbdOptions/PeerDevice/) l_keys="DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_DrbdOptions_Resource_='case $2 in resource-definition/DrbdOptions/Resource/) l_keys="DrbdOptions/Resource/auto-promote
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
DrbdOptions/Resource/twopc-timeout" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_EBS_='case $2 in resource-definition/EBS/) l_keys=EBS/VolumeType ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_FileSystem_='case $2 in resource-definition/FileSystem/) l_keys="FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Linstor_='case $2 in resource-definition/Linstor/) l_keys=Linstor/Drbd/ ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Linstor_Drbd_='case $2 in resource-definition/Linstor/Drbd/) l_keys="Linstor/Drbd/OutsideAddress
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Luks_='case $2 in resource-definition/Luks/) l_keys=Luks/AllowDiscards ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_NVMe_='case $2 in resource-definition/NVMe/) l_keys="NVMe/Port
NVMe/TRType" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Snapshot_='case $2 in resource-definition/Snapshot/) l_keys=Snapshot/BalanceAfterRestore ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_StorDriver_='case $2 in resource-definition/StorDriver/) l_keys="StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/Zfs/
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_StorDriver_Zfs_='case $2 in resource-definition/StorDriver/Zfs/) l_keys="StorDriver/Zfs/DeleteStrategy
StorDriver/Zfs/RollbackStrategy" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Writecache_='case $2 in resource-definition/Writecache/) l_keys="Writecache/Options/
Writecache/PoolName
Writecache/Size" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_Writecache_Options_='case $2 in resource-definition/Writecache/Options/) l_keys="Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs" ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_sys_='case $2 in resource-definition/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_resource_definition_sys_fs_='case $2 in resource-definition/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_='case $2 in resource-group/) l_keys="AllowMixingStoragePoolDriver
AutoSnapshot/
Autoplacer/MinThinFreeSpace
Aux/
BCache/
BackupShipping/
BalanceResourcesEnabled
BalanceResourcesSkipDiskLimit
BitmapBlockSizeNewResource
Cache/
Clone/
CopyAllSnaps
DrbdOptions/
EBS/VolumeType
FileSystem/
Linstor/
Luks/AllowDiscards
NVMe/
PeerSlotsNewResource
PrefNic
Snapshot/BalanceAfterRestore
StorDriver/
StorPoolName
StorPoolNameDrbdMeta
UseZFSClone
Writecache/
sys/" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_AutoSnapshot_='case $2 in resource-group/AutoSnapshot/) l_keys="AutoSnapshot/Keep
AutoSnapshot/NextAutoId
AutoSnapshot/RunEvery" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Autoplacer_='case $2 in resource-group/Autoplacer/) l_keys=Autoplacer/MinThinFreeSpace ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Aux_='case $2 in resource-group/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_resource_group_BCache_='case $2 in resource-group/BCache/) l_keys="BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_BackupShipping_='case $2 in resource-group/BackupShipping/) l_keys="BackupShipping/AllowForceRestore
BackupShipping/L2LReceiveStartedTimeout
BackupShipping/L2LSkipWaitForStart" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Cache_='case $2 in resource-group/Cache/) l_keys="Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Clone_='case $2 in resource-group/Clone/) l_keys="Clone/BalanceAfterClone
Clone/DdBlocksize" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_DrbdOptions_='case $2 in resource-group/DrbdOptions/) l_keys="DrbdOptions/AutoEvictMinReplicaCount
DrbdOptions/Disk/
DrbdOptions/ExactSize
DrbdOptions/ForceInitialSync
DrbdOptions/Handlers/
DrbdOptions/Net/
DrbdOptions/PeerDevice/
DrbdOptions/Resource/
DrbdOptions/SkipDisk
DrbdOptions/auto-add-quorum-tiebreaker
DrbdOptions/auto-diskful
DrbdOptions/auto-diskful-allow-cleanup
DrbdOptions/auto-quorum
DrbdOptions/auto-rs-discard-granularity
DrbdOptions/auto-verify-algo-disable" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_DrbdOptions_Disk_='case $2 in resource-group/DrbdOptions/Disk/) l_keys="DrbdOptions/Disk/al-extents
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
DrbdOptions/Disk/rs-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_DrbdOptions_Handlers_='case $2 in resource-group/DrbdOptions/Handlers/) l_keys="DrbdOptions/Handlers/after-resync-target
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
DrbdOptions/Handlers/unfence-peer" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_DrbdOptions_Net_='case $2 in resource-group/DrbdOptions/Net/) l_keys="DrbdOptions/Net/after-sb-0pri
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
DrbdOptions/Net/verify-alg" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_DrbdOptions_PeerDevice_='case $2 in resource-group/DrbdOptions/PeerDevice/) l_keys="DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_DrbdOptions_Resource_='case $2 in resource-group/DrbdOptions/Resource/) l_keys="DrbdOptions/Resource/auto-promote
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
DrbdOptions/Resource/twopc-timeout" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_EBS_='case $2 in resource-group/EBS/) l_keys=EBS/VolumeType ;; *) return 1 ;; esac'
_linstor__keys_resource_group_FileSystem_='case $2 in resource-group/FileSystem/) l_keys="FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Linstor_='case $2 in resource-group/Linstor/) l_keys=Linstor/Drbd/ ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Linstor_Drbd_='case $2 in resource-group/Linstor/Drbd/) l_keys="Linstor/Drbd/OutsideAddress
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Luks_='case $2 in resource-group/Luks/) l_keys=Luks/AllowDiscards ;; *) return 1 ;; esac'
_linstor__keys_resource_group_NVMe_='case $2 in resource-group/NVMe/) l_keys="NVMe/Port
NVMe/TRType" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Snapshot_='case $2 in resource-group/Snapshot/) l_keys=Snapshot/BalanceAfterRestore ;; *) return 1 ;; esac'
_linstor__keys_resource_group_StorDriver_='case $2 in resource-group/StorDriver/) l_keys="StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/Zfs/
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_StorDriver_Zfs_='case $2 in resource-group/StorDriver/Zfs/) l_keys="StorDriver/Zfs/DeleteStrategy
StorDriver/Zfs/RollbackStrategy" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Writecache_='case $2 in resource-group/Writecache/) l_keys="Writecache/Options/
Writecache/PoolName
Writecache/Size" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_Writecache_Options_='case $2 in resource-group/Writecache/Options/) l_keys="Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs" ;; *) return 1 ;; esac'
_linstor__keys_resource_group_sys_='case $2 in resource-group/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_resource_group_sys_fs_='case $2 in resource-group/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_resource_='case $2 in resource/) l_keys="Aux/
BitmapBlockSize
DrbdOptions/
FileSystem/
Linstor/Drbd/OutsideAddress
Luks/AllowDiscards
NVMe/PrefNic
PrefNic
StorDriver/
StorPoolName
StorPoolNameDrbdMeta
sys/" ;; *) return 1 ;; esac'
_linstor__keys_resource_Aux_='case $2 in resource/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_resource_DrbdOptions_='case $2 in resource/DrbdOptions/) l_keys="DrbdOptions/SkipDisk
DrbdOptions/auto-diskful-allow-cleanup" ;; *) return 1 ;; esac'
_linstor__keys_resource_FileSystem_='case $2 in resource/FileSystem/) l_keys="FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User" ;; *) return 1 ;; esac'
_linstor__keys_resource_Linstor_='case $2 in resource/Linstor/) l_keys=Linstor/Drbd/OutsideAddress ;; *) return 1 ;; esac'
_linstor__keys_resource_Linstor_Drbd_='case $2 in resource/Linstor/Drbd/) l_keys=Linstor/Drbd/OutsideAddress ;; *) return 1 ;; esac'
_linstor__keys_resource_Luks_='case $2 in resource/Luks/) l_keys=Luks/AllowDiscards ;; *) return 1 ;; esac'
_linstor__keys_resource_NVMe_='case $2 in resource/NVMe/) l_keys=NVMe/PrefNic ;; *) return 1 ;; esac'
_linstor__keys_resource_StorDriver_='case $2 in resource/StorDriver/) l_keys="StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions" ;; *) return 1 ;; esac'
_linstor__keys_resource_sys_='case $2 in resource/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_resource_sys_fs_='case $2 in resource/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_resource_connection_='case $2 in resource-connection/) l_keys="Aux/
DrbdOptions/" ;; *) return 1 ;; esac'
_linstor__keys_resource_connection_Aux_='case $2 in resource-connection/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_resource_connection_DrbdOptions_='case $2 in resource-connection/DrbdOptions/) l_keys="DrbdOptions/Net/
DrbdOptions/PeerDevice/" ;; *) return 1 ;; esac'
_linstor__keys_resource_connection_DrbdOptions_Net_='case $2 in resource-connection/DrbdOptions/Net/) l_keys="DrbdOptions/Net/after-sb-0pri
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
DrbdOptions/Net/verify-alg" ;; *) return 1 ;; esac'
_linstor__keys_resource_connection_DrbdOptions_PeerDevice_='case $2 in resource-connection/DrbdOptions/PeerDevice/) l_keys="DrbdOptions/PeerDevice/bitmap
DrbdOptions/PeerDevice/c-delay-target
DrbdOptions/PeerDevice/c-fill-target
DrbdOptions/PeerDevice/c-max-rate
DrbdOptions/PeerDevice/c-min-rate
DrbdOptions/PeerDevice/c-plan-ahead
DrbdOptions/PeerDevice/peer-tiebreaker
DrbdOptions/PeerDevice/resync-rate
DrbdOptions/PeerDevice/resync-without-replication" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_='case $2 in volume-definition/) l_keys="Aux/
BCache/
Cache/
DrbdCurrentGi
DrbdOptions/
EBS/VolumeType
FileSystem/
Linstor/
Luks/AllowDiscards
OverrideVlmId
StorDriver/
StorPoolName
StorPoolNameDrbdMeta
Writecache/
sys/" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_Aux_='case $2 in volume-definition/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_BCache_='case $2 in volume-definition/BCache/) l_keys="BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_Cache_='case $2 in volume-definition/Cache/) l_keys="Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_DrbdOptions_='case $2 in volume-definition/DrbdOptions/) l_keys="DrbdOptions/Disk/
DrbdOptions/PeerDevice/bitmap
DrbdOptions/auto-rs-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_DrbdOptions_Disk_='case $2 in volume-definition/DrbdOptions/Disk/) l_keys="DrbdOptions/Disk/al-extents
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
DrbdOptions/Disk/rs-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_DrbdOptions_PeerDevice_='case $2 in volume-definition/DrbdOptions/PeerDevice/) l_keys=DrbdOptions/PeerDevice/bitmap ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_EBS_='case $2 in volume-definition/EBS/) l_keys=EBS/VolumeType ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_FileSystem_='case $2 in volume-definition/FileSystem/) l_keys="FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_Linstor_='case $2 in volume-definition/Linstor/) l_keys=Linstor/Drbd/ ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_Linstor_Drbd_='case $2 in volume-definition/Linstor/Drbd/) l_keys="Linstor/Drbd/InitialUptoDateOn
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity
Linstor/Drbd/freeze-block-size" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_Luks_='case $2 in volume-definition/Luks/) l_keys=Luks/AllowDiscards ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_StorDriver_='case $2 in volume-definition/StorDriver/) l_keys="StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_Writecache_='case $2 in volume-definition/Writecache/) l_keys="Writecache/Options/
Writecache/PoolName
Writecache/Size" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_Writecache_Options_='case $2 in volume-definition/Writecache/Options/) l_keys="Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs" ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_sys_='case $2 in volume-definition/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_volume_definition_sys_fs_='case $2 in volume-definition/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_='case $2 in volume-group/) l_keys="Aux/
BCache/
Cache/
DrbdCurrentGi
DrbdOptions/
EBS/VolumeType
FileSystem/
Linstor/
Luks/AllowDiscards
OverrideVlmId
StorDriver/
StorPoolName
StorPoolNameDrbdMeta
Writecache/
sys/" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_Aux_='case $2 in volume-group/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_volume_group_BCache_='case $2 in volume-group/BCache/) l_keys="BCache/Blocksize
BCache/Bucketsize
BCache/CacheReplacementPolicy
BCache/DataOffset
BCache/Discard
BCache/PoolName
BCache/Size
BCache/Writeback" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_Cache_='case $2 in volume-group/Cache/) l_keys="Cache/Blocksize
Cache/CachePool
Cache/Cachesize
Cache/FlushTimeout
Cache/MetaPool
Cache/Metasize
Cache/OpMode
Cache/Policy" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_DrbdOptions_='case $2 in volume-group/DrbdOptions/) l_keys="DrbdOptions/Disk/
DrbdOptions/PeerDevice/bitmap
DrbdOptions/auto-rs-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_DrbdOptions_Disk_='case $2 in volume-group/DrbdOptions/Disk/) l_keys="DrbdOptions/Disk/al-extents
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
DrbdOptions/Disk/rs-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_DrbdOptions_PeerDevice_='case $2 in volume-group/DrbdOptions/PeerDevice/) l_keys=DrbdOptions/PeerDevice/bitmap ;; *) return 1 ;; esac'
_linstor__keys_volume_group_EBS_='case $2 in volume-group/EBS/) l_keys=EBS/VolumeType ;; *) return 1 ;; esac'
_linstor__keys_volume_group_FileSystem_='case $2 in volume-group/FileSystem/) l_keys="FileSystem/Group
FileSystem/MkfsParams
FileSystem/Type
FileSystem/User" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_Linstor_='case $2 in volume-group/Linstor/) l_keys=Linstor/Drbd/ ;; *) return 1 ;; esac'
_linstor__keys_volume_group_Linstor_Drbd_='case $2 in volume-group/Linstor/Drbd/) l_keys="Linstor/Drbd/InitialUptoDateOn
Linstor/Drbd/auto-block-size
Linstor/Drbd/auto-discard-granularity
Linstor/Drbd/freeze-block-size" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_Luks_='case $2 in volume-group/Luks/) l_keys=Luks/AllowDiscards ;; *) return 1 ;; esac'
_linstor__keys_volume_group_StorDriver_='case $2 in volume-group/StorDriver/) l_keys="StorDriver/LuksFormatOptions
StorDriver/LuksOpenOptions
StorDriver/LvcreateOptions
StorDriver/LvcreatePvSelection
StorDriver/LvcreateSnapshotOptions
StorDriver/ZfsSnapshotOptions
StorDriver/ZfscreateOptions" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_Writecache_='case $2 in volume-group/Writecache/) l_keys="Writecache/Options/
Writecache/PoolName
Writecache/Size" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_Writecache_Options_='case $2 in volume-group/Writecache/Options/) l_keys="Writecache/Options/Additional
Writecache/Options/AutocommitBlocks
Writecache/Options/AutocommitTime
Writecache/Options/Fua
Writecache/Options/HighWatermark
Writecache/Options/LowWatermark
Writecache/Options/StartSector
Writecache/Options/WritebackJobs" ;; *) return 1 ;; esac'
_linstor__keys_volume_group_sys_='case $2 in volume-group/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_volume_group_sys_fs_='case $2 in volume-group/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_volume_='case $2 in volume/) l_keys="Aux/
DrbdOptions/
StorPoolName
StorPoolNameDrbdMeta
sys/" ;; *) return 1 ;; esac'
_linstor__keys_volume_Aux_='case $2 in volume/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_volume_DrbdOptions_='case $2 in volume/DrbdOptions/) l_keys="DrbdOptions/Disk/
DrbdOptions/PeerDevice/bitmap" ;; *) return 1 ;; esac'
_linstor__keys_volume_DrbdOptions_Disk_='case $2 in volume/DrbdOptions/Disk/) l_keys="DrbdOptions/Disk/al-extents
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
DrbdOptions/Disk/rs-discard-granularity" ;; *) return 1 ;; esac'
_linstor__keys_volume_DrbdOptions_PeerDevice_='case $2 in volume/DrbdOptions/PeerDevice/) l_keys=DrbdOptions/PeerDevice/bitmap ;; *) return 1 ;; esac'
_linstor__keys_volume_sys_='case $2 in volume/sys/) l_keys=sys/fs/ ;; *) return 1 ;; esac'
_linstor__keys_volume_sys_fs_='case $2 in volume/sys/fs/) l_keys="sys/fs/blkio_throttle_read
sys/fs/blkio_throttle_read_iops
sys/fs/blkio_throttle_write
sys/fs/blkio_throttle_write_iops" ;; *) return 1 ;; esac'
_linstor__keys_snapshot_='case $2 in snapshot/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__keys_snapshot_Aux_='case $2 in snapshot/Aux/) l_keys=Aux/ ;; *) return 1 ;; esac'
_linstor__property_AllowMixingStoragePoolDriver='case $2 in AllowMixingStoragePoolDriver) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_Auth_TokenAuthenticationEnabled='case $2 in Auth/TokenAuthenticationEnabled) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_AutoplaceTarget='case $2 in AutoplaceTarget) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_BCache_CacheReplacementPolicy='case $2 in BCache/CacheReplacementPolicy) l_specs="=lru,fifo" ;; *) return 1 ;; esac'
_linstor__property_BCache_Discard='case $2 in BCache/Discard) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_BCache_Writeback='case $2 in BCache/Writeback) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_BackupShipping_AllowForceRestore='case $2 in BackupShipping/AllowForceRestore) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_BackupShipping_L2LSkipWaitForStart='case $2 in BackupShipping/L2LSkipWaitForStart) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_BalanceResourcesEnabled='case $2 in BalanceResourcesEnabled) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_BitmapBlockSizeNewResource='case $2 in BitmapBlockSizeNewResource) l_specs="=4,8,16,32,64,128,256,512,1024" ;; *) return 1 ;; esac'
_linstor__property_Cache_OpMode='case $2 in Cache/OpMode) l_specs="=writeback,writethrough,passthrough" ;; *) return 1 ;; esac'
_linstor__property_Cache_Policy='case $2 in Cache/Policy) l_specs="=mq,smq,cleaner" ;; *) return 1 ;; esac'
_linstor__property_Clone_BalanceAfterClone='case $2 in Clone/BalanceAfterClone) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_CopyAllSnaps='case $2 in CopyAllSnaps) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_CopyAllSnapsOnEvacuate='case $2 in CopyAllSnapsOnEvacuate) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_AutoEvictAllowEviction='case $2 in DrbdOptions/AutoEvictAllowEviction) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_ForceInitialSync='case $2 in DrbdOptions/ForceInitialSync) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_SkipDisk='case $2 in DrbdOptions/SkipDisk) l_specs="=True" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_auto_add_quorum_tiebreaker='case $2 in DrbdOptions/auto-add-quorum-tiebreaker) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_auto_diskful_allow_cleanup='case $2 in DrbdOptions/auto-diskful-allow-cleanup) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_auto_quorum='case $2 in DrbdOptions/auto-quorum) l_specs="=io-error,suspend-io,disabled" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_auto_resync_after_disable='case $2 in DrbdOptions/auto-resync-after-disable) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_auto_rs_discard_granularity='case $2 in DrbdOptions/auto-rs-discard-granularity) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_auto_verify_algo_disable='case $2 in DrbdOptions/auto-verify-algo-disable) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdProxy_AutoEnable='case $2 in DrbdProxy/AutoEnable) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_Linstor_Drbd_auto_discard_granularity='case $2 in Linstor/Drbd/auto-discard-granularity) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_Luks_AllowDiscards='case $2 in Luks/AllowDiscards) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_NVMe_TRType='case $2 in NVMe/TRType) l_specs="=rdma,tcp" ;; *) return 1 ;; esac'
_linstor__property_REST_AutoHTTPS='case $2 in REST/AutoHTTPS) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_REST_disable_http_metrics='case $2 in REST/disable-http-metrics) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_Snapshot_BalanceAfterRestore='case $2 in Snapshot/BalanceAfterRestore) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_StorDriver_DMStats='case $2 in StorDriver/DMStats) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_StorDriver_Zfs_DeleteStrategy='case $2 in StorDriver/Zfs/DeleteStrategy) l_specs="=Delete,Rename,Dynamic" ;; *) return 1 ;; esac'
_linstor__property_StorDriver_Zfs_RollbackStrategy='case $2 in StorDriver/Zfs/RollbackStrategy) l_specs="=Rollback,Clone,Dynamic" ;; *) return 1 ;; esac'
_linstor__property_UseZFSClone='case $2 in UseZFSClone) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_Writecache_Options_Fua='case $2 in Writecache/Options/Fua) l_specs="=On,Off" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_after_sb_0pri='case $2 in DrbdOptions/Net/after-sb-0pri) l_specs="=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_after_sb_1pri='case $2 in DrbdOptions/Net/after-sb-1pri) l_specs="=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_after_sb_2pri='case $2 in DrbdOptions/Net/after-sb-2pri) l_specs="=disconnect,call-pri-lost-after-sb,violently-as0p" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_al_updates='case $2 in DrbdOptions/Disk/al-updates) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_allow_remote_read='case $2 in DrbdOptions/Net/allow-remote-read) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_allow_two_primaries='case $2 in DrbdOptions/Net/allow-two-primaries) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_always_asbp='case $2 in DrbdOptions/Net/always-asbp) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Resource_auto_promote='case $2 in DrbdOptions/Resource/auto-promote) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_PeerDevice_bitmap='case $2 in DrbdOptions/PeerDevice/bitmap) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_csums_after_crash_only='case $2 in DrbdOptions/Net/csums-after-crash-only) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_disable_write_same='case $2 in DrbdOptions/Disk/disable-write-same) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_discard_zeroes_if_aligned='case $2 in DrbdOptions/Disk/discard-zeroes-if-aligned) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_disk_barrier='case $2 in DrbdOptions/Disk/disk-barrier) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_disk_drain='case $2 in DrbdOptions/Disk/disk-drain) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_disk_flushes='case $2 in DrbdOptions/Disk/disk-flushes) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_diskless='case $2 in DrbdOptions/Disk/diskless) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Resource_drbd8_api_compatibility='case $2 in DrbdOptions/Resource/drbd8-api-compatibility) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_fencing='case $2 in DrbdOptions/Net/fencing) l_specs="=dont-care,resource-only,resource-and-stonith" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_load_balance_paths='case $2 in DrbdOptions/Net/load-balance-paths) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_md_flushes='case $2 in DrbdOptions/Disk/md-flushes) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_on_congestion='case $2 in DrbdOptions/Net/on-congestion) l_specs="=block,pull-ahead,disconnect" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_on_io_error='case $2 in DrbdOptions/Disk/on-io-error) l_specs="=pass_on,call-local-io-error,detach" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Resource_on_no_data_accessible='case $2 in DrbdOptions/Resource/on-no-data-accessible) l_specs="=io-error,suspend-io" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Resource_on_no_quorum='case $2 in DrbdOptions/Resource/on-no-quorum) l_specs="=io-error,suspend-io" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Resource_on_suspended_primary_outdated='case $2 in DrbdOptions/Resource/on-suspended-primary-outdated) l_specs="=disconnect,force-secondary" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_PeerDevice_peer_tiebreaker='case $2 in DrbdOptions/PeerDevice/peer-tiebreaker) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_protocol='case $2 in DrbdOptions/Net/protocol) l_specs="=A,B,C" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Resource_quorum='case $2 in DrbdOptions/Resource/quorum) l_specs="=off,majority,all" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Resource_quorum_minimum_redundancy='case $2 in DrbdOptions/Resource/quorum-minimum-redundancy) l_specs="=off,majority,all" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Disk_read_balancing='case $2 in DrbdOptions/Disk/read-balancing) l_specs="=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_PeerDevice_resync_without_replication='case $2 in DrbdOptions/PeerDevice/resync-without-replication) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_rr_conflict='case $2 in DrbdOptions/Net/rr-conflict) l_specs="=disconnect,call-pri-lost,violently,retry-connect,auto-discard" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_tcp_cork='case $2 in DrbdOptions/Net/tcp-cork) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_tls='case $2 in DrbdOptions/Net/tls) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_Net_use_rle='case $2 in DrbdOptions/Net/use-rle) l_specs="=yes,no" ;; *) return 1 ;; esac'
_linstor__property_PrefNic='case $2 in PrefNic) l_specs="@net-interfaces" ;; *) return 1 ;; esac'
_linstor__property_StorPoolName='case $2 in StorPoolName) l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__property_StorPoolNameDrbdMeta='case $2 in StorPoolNameDrbdMeta) l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__property_StorDriver_LvcreateType='case $2 in StorDriver/LvcreateType) l_specs="=linear,striped,mirror,raid0,raid1,raid4,raid5,raid6,raid10" ;; *) return 1 ;; esac'
_linstor__property_DrbdOptions_ExactSize='case $2 in DrbdOptions/ExactSize) l_specs="=true,false" ;; *) return 1 ;; esac'
_linstor__property_DrbdProxy_CompressionType='case $2 in DrbdProxy/CompressionType) l_specs="=zlib,lzma,lz4,zstd" ;; *) return 1 ;; esac'
_linstor__property_FileSystem_Type='case $2 in FileSystem/Type) l_specs="=ext4,xfs" ;; *) return 1 ;; esac'
_linstor__property_BitmapBlockSize='case $2 in BitmapBlockSize) l_specs="=4,8,16,32,64,128,256,512,1024" ;; *) return 1 ;; esac'
_linstor__option_0__h='case $2 in -h) l_option=--help l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___help='case $2 in --help) l_option=--help l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0__v='case $2 in -v) l_option=--version l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___version='case $2 in --version) l_option=--version l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0__m='case $2 in -m) l_option=--machine-readable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___machine_readable='case $2 in --machine-readable) l_option=--machine-readable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___output_version='case $2 in --output-version) l_option=--output-version l_open=one l_specs="=v0,v1" ;; *) return 1 ;; esac'
_linstor__option_0__o='case $2 in -o) l_option=--output l_open=one l_specs="=table,wide,json,jsonl,yaml,csv,tsv,markdown,name" l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___output='case $2 in --output) l_option=--output l_open=one l_specs="=table,wide,json,jsonl,yaml,csv,tsv,markdown,name" l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___columns='case $2 in --columns) l_option=--columns l_open=one l_specs="^" l_added=new l_like="^-[A-Za-z]{2}" ;; *) return 1 ;; esac'
_linstor__option_0___sort_by='case $2 in --sort-by) l_option=--sort-by l_open=one l_specs="^" l_added=new l_like="^-[A-Za-z]{2}" ;; *) return 1 ;; esac'
_linstor__option_0___where='case $2 in --where) l_option=--where l_open=one l_specs="&" l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___limit='case $2 in --limit) l_option=--limit l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___no_headers='case $2 in --no-headers) l_option=--no-headers l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___bytes='case $2 in --bytes) l_option=--bytes l_open=nothing l_excludes=unit l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___units='case $2 in --units) l_option=--units l_open=one l_specs="=B/b,KiB/kib/KIB,MiB/mib/MIB,GiB/gib/GIB,TiB/tib/TIB,PiB/pib/PIB,kB/kb/KB,MB/mb,GB/gb,TB/tb,PB/pb" l_excludes=unit l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___fit='case $2 in --fit) l_option=--fit l_open=nothing l_excludes=width l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___wide='case $2 in --wide) l_option=--wide l_open=nothing l_excludes=width l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___view='case $2 in --view) l_option=--view l_open=one l_specs="@views" l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___watch='case $2 in --watch) l_option=--watch l_open=maybe l_added=new l_like='\''^[0-9]+(\.[0-9]+)?$'\'' ;; *) return 1 ;; esac'
_linstor__option_0___pager='case $2 in --pager) l_option=--pager l_open=one l_excludes=pager l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___no_pager='case $2 in --no-pager) l_option=--no-pager l_open=nothing l_excludes=pager l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___no_color='case $2 in --no-color) l_option=--no-color l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___no_utf8='case $2 in --no-utf8) l_option=--no-utf8 l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___warn_as_error='case $2 in --warn-as-error) l_option=--warn-as-error l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0__V='case $2 in -V) l_option=--verbose l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___verbose='case $2 in --verbose) l_option=--verbose l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___controllers='case $2 in --controllers) l_option=--controllers l_open=one ;; *) return 1 ;; esac'
_linstor__option_0___context='case $2 in --context) l_option=--context l_open=one l_specs="@contexts" l_added=new ;; *) return 1 ;; esac'
_linstor__option_0__t='case $2 in -t) l_option=--timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_0___timeout='case $2 in --timeout) l_option=--timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_0___proxy='case $2 in --proxy) l_option=--proxy l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_0__u='case $2 in -u) l_option=--user l_open=one ;; *) return 1 ;; esac'
_linstor__option_0___user='case $2 in --user) l_option=--user l_open=one ;; *) return 1 ;; esac'
_linstor__option_0__P='case $2 in -P) l_option=--password l_open=one ;; *) return 1 ;; esac'
_linstor__option_0___password='case $2 in --password) l_option=--password l_open=one ;; *) return 1 ;; esac'
_linstor__option_0___password_file='case $2 in --password-file) l_option=--password-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___token_file='case $2 in --token-file) l_option=--token-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___tls='case $2 in --tls) l_option=--tls l_open=one l_specs="=pin,strict,insecure" l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___cafile='case $2 in --cafile) l_option=--cafile l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_0___certfile='case $2 in --certfile) l_option=--certfile l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_0___keyfile='case $2 in --keyfile) l_option=--keyfile l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_0___allow_insecure_auth='case $2 in --allow-insecure-auth) l_option=--allow-insecure-auth l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___curl='case $2 in --curl) l_option=--curl l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_0___show_secrets='case $2 in --show-secrets) l_option=--show-secrets l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___dry_run='case $2 in --dry-run) l_option=--dry-run l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___yes='case $2 in --yes) l_option=--yes l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___confirm='case $2 in --confirm) l_option=--confirm l_open=one l_specs="=auto,never" l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___history='case $2 in --history) l_option=--history l_open=one l_specs="=on,off" l_added=new ;; *) return 1 ;; esac'
_linstor__option_0___disable_config='case $2 in --disable-config) l_option=--disable-config l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_1__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_1___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_1__f='case $2 in -f) l_option=--filter l_open=some l_specs="=single-replica,pot-split-brain,diskless-in-use,too-few-replicas,too-many-replicas,no-tiebreaker" ;; *) return 1 ;; esac'
_linstor__option_1___filter='case $2 in --filter) l_option=--filter l_open=some l_specs="=single-replica,pot-split-brain,diskless-in-use,too-few-replicas,too-many-replicas,no-tiebreaker" ;; *) return 1 ;; esac'
_linstor__option_1__r='case $2 in -r) l_option=--resources l_open=some l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_1___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_2__d='case $2 in -d) l_option=--data l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_2___data='case $2 in --data) l_option=--data l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_2___paginate='case $2 in --paginate) l_option=--paginate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_3__f='case $2 in -f) l_option=--file l_open=each l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_3___file='case $2 in --file) l_option=--file l_open=each l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_3___prune='case $2 in --prune) l_option=--prune l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_3___allow_data_loss='case $2 in --allow-data-loss) l_option=--allow-data-loss l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_3___wait='case $2 in --wait) l_option=--wait l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_3___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_4___expires='case $2 in --expires) l_option=--expires l_open=one ;; *) return 1 ;; esac'
_linstor__option_4___ip_filter='case $2 in --ip-filter) l_option=--ip-filter l_open=one ;; *) return 1 ;; esac'
_linstor__option_4___write_to='case $2 in --write-to) l_option=--write-to l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_4___print='case $2 in --print) l_option=--print l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_6__d='case $2 in -d) l_option=--description l_open=one ;; *) return 1 ;; esac'
_linstor__option_6___description='case $2 in --description) l_option=--description l_open=one ;; *) return 1 ;; esac'
_linstor__option_6___only_satellites='case $2 in --only-satellites) l_option=--only-satellites l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_6___no_https='case $2 in --no-https) l_option=--no-https l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_6___write_to='case $2 in --write-to) l_option=--write-to l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_6___print='case $2 in --print) l_option=--print l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_7__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_7___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_8___activate='case $2 in --activate) l_option=--activate l_open=nothing l_excludes=active ;; *) return 1 ;; esac'
_linstor__option_8___deactivate='case $2 in --deactivate) l_option=--deactivate l_open=nothing l_excludes=active ;; *) return 1 ;; esac'
_linstor__option_8__d='case $2 in -d) l_option=--description l_open=one ;; *) return 1 ;; esac'
_linstor__option_8___description='case $2 in --description) l_option=--description l_open=one ;; *) return 1 ;; esac'
_linstor__option_8___ip_filter='case $2 in --ip-filter) l_option=--ip-filter l_open=one ;; *) return 1 ;; esac'
_linstor__option_9__r='case $2 in -r) l_option=--restore l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_9___restore='case $2 in --restore) l_option=--restore l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_9__c='case $2 in -c) l_option=--create l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_9___create='case $2 in --create) l_option=--create l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_9__s='case $2 in -s) l_option=--snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_9___snapshot='case $2 in --snapshot) l_option=--snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_10__f='case $2 in -f) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_10___full='case $2 in --full) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_10__n='case $2 in -n) l_option=--node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_10___node='case $2 in --node) l_option=--node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_10__s='case $2 in -s) l_option=--source-snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_10___snapshot='case $2 in --snapshot) l_option=--source-snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_10___source_snapshot='case $2 in --source-snapshot) l_option=--source-snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_10___wait='case $2 in --wait) l_option=--wait l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_10___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_11__c='case $2 in -c) l_option=--cluster l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_11___cluster='case $2 in --cluster) l_option=--cluster l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_11___dry_run='case $2 in --dry-run) l_option=--dryrun l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_11___dryrun='case $2 in --dryrun) l_option=--dryrun l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_11___keep_snaps='case $2 in --keep-snaps) l_option=--keep-snapshots l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_11___keep_snapshots='case $2 in --keep-snapshots) l_option=--keep-snapshots l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_12__t='case $2 in -t) l_option=--time l_open=one ;; *) return 1 ;; esac'
_linstor__option_12___time='case $2 in --time) l_option=--time l_open=one ;; *) return 1 ;; esac'
_linstor__option_12__r='case $2 in -r) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_12___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_12__n='case $2 in -n) l_option=--node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_12___node='case $2 in --node) l_option=--node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_12___cascade='case $2 in --cascade) l_option=--cascading l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_12___cascading='case $2 in --cascading) l_option=--cascading l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_12___dry_run='case $2 in --dry-run) l_option=--dryrun l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_12___dryrun='case $2 in --dryrun) l_option=--dryrun l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_12___keep_snaps='case $2 in --keep-snaps) l_option=--keep-snapshots l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_12___keep_snapshots='case $2 in --keep-snapshots) l_option=--keep-snapshots l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_13___prefix='case $2 in --prefix) l_option=--prefix l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_13___cascade='case $2 in --cascade) l_option=--cascading l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_13___cascading='case $2 in --cascading) l_option=--cascading l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_13___dry_run='case $2 in --dry-run) l_option=--dryrun l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_13___dryrun='case $2 in --dryrun) l_option=--dryrun l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_13___keep_snaps='case $2 in --keep-snaps) l_option=--keep-snapshots l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_13___keep_snapshots='case $2 in --keep-snapshots) l_option=--keep-snapshots l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_14___dry_run='case $2 in --dry-run) l_option=--dryrun l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_14___dryrun='case $2 in --dryrun) l_option=--dryrun l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_15__r='case $2 in -r) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_15___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_15__s='case $2 in -s) l_option=--snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_15___snapshot='case $2 in --snapshot) l_option=--snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_15___id='case $2 in --id) l_option=--id l_open=one l_specs="@backups" ;; *) return 1 ;; esac'
_linstor__option_15__n='case $2 in -n) l_option=--target-node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_15___target_node='case $2 in --target_node) l_option=--target-node l_open=one l_specs="@nodes" ;; --target-node) l_option=--target-node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_15___storpool_rename='case $2 in --storpool-rename) l_option=--storpool-rename l_open=any ;; *) return 1 ;; esac'
_linstor__option_15__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_15___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_16__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_16___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_16__r='case $2 in -r) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_16___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_16__s='case $2 in -s) l_option=--snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_16___snapshot='case $2 in --snapshot) l_option=--snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_16__o='case $2 in -o) l_option=--others l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_16___others='case $2 in --others) l_option=--others l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_16__i='case $2 in -i) l_option=--show-id l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_16___show_id='case $2 in --show-id) l_option=--show-id l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_17__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_17___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_17__n='case $2 in -n) l_option=--nodes l_open=any l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_17___nodes='case $2 in --nodes) l_option=--nodes l_open=any l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_17__s='case $2 in -s) l_option=--snapshots l_open=any l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_17___snaps='case $2 in --snaps) l_option=--snapshots l_open=any l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_17___snapshots='case $2 in --snapshots) l_option=--snapshots l_open=any l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_17___rscs='case $2 in --rscs) l_option=--resources l_open=any l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_17___resources='case $2 in --resources) l_option=--resources l_open=any l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_17___remotes='case $2 in --remotes) l_option=--remotes l_open=any l_specs="@remotes" ;; *) return 1 ;; esac'
_linstor__option_17___snap_to_node='case $2 in --snap-to-node) l_option=--s2n l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_17___stn='case $2 in --stn) l_option=--s2n l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_17___s2n='case $2 in --s2n) l_option=--s2n l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_18__r='case $2 in -r) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_18___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_18__s='case $2 in -s) l_option=--snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_18___snapshot='case $2 in --snapshot) l_option=--snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_18___id='case $2 in --id) l_option=--id l_open=one l_specs="@backups" ;; *) return 1 ;; esac'
_linstor__option_18___passphrase='case $2 in --passphrase) l_option=--passphrase l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_18___passphrase_file='case $2 in --passphrase-file) l_option=--passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_18___storpool_rename='case $2 in --storpool-rename) l_option=--storpool-rename l_open=any ;; *) return 1 ;; esac'
_linstor__option_18___download_only='case $2 in --download-only) l_option=--download-only l_open=nothing l_excludes=restore ;; *) return 1 ;; esac'
_linstor__option_18___force_restore='case $2 in --force-restore) l_option=--force-restore l_open=nothing l_excludes=restore ;; *) return 1 ;; esac'
_linstor__option_18___target_resource_group='case $2 in --target-resource-group) l_option=--target-resource-group l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_18___force_move_resource_group='case $2 in --force-move-resource-group) l_option=--force-mv-rg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_18___force_mv_rg='case $2 in --force-mv-rg) l_option=--force-mv-rg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_18___wait='case $2 in --wait) l_option=--wait l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_18___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_19___rd='case $2 in --rd) l_option=--resource-definition l_open=one l_specs="@resource-definitions" l_excludes=scope ;; *) return 1 ;; esac'
_linstor__option_19___resource_definition='case $2 in --resource-definition) l_option=--resource-definition l_open=one l_specs="@resource-definitions" l_excludes=scope ;; *) return 1 ;; esac'
_linstor__option_19___rg='case $2 in --rg) l_option=--resource-group l_open=one l_specs="@resource-groups" l_excludes=scope ;; *) return 1 ;; esac'
_linstor__option_19___resource_group='case $2 in --resource-group) l_option=--resource-group l_open=one l_specs="@resource-groups" l_excludes=scope ;; *) return 1 ;; esac'
_linstor__option_20___node='case $2 in --node) l_option=--preferred-node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_20___preferred_node='case $2 in --preferred-node) l_option=--preferred-node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_20___target_storage_pool='case $2 in --target-storage-pool) l_option=--target-storage-pool l_open=one ;; *) return 1 ;; esac'
_linstor__option_20___target_resource_name='case $2 in --target-resource-name) l_option=--target-resource-name l_open=one ;; *) return 1 ;; esac'
_linstor__option_20___storpool_rename='case $2 in --storpool-rename) l_option=--storpool-rename l_open=any ;; *) return 1 ;; esac'
_linstor__option_20___rd='case $2 in --rd) l_option=--resource-definition l_open=one l_specs="@resource-definitions" l_excludes=scope ;; *) return 1 ;; esac'
_linstor__option_20___resource_definition='case $2 in --resource-definition) l_option=--resource-definition l_open=one l_specs="@resource-definitions" l_excludes=scope ;; *) return 1 ;; esac'
_linstor__option_20___rg='case $2 in --rg) l_option=--resource-group l_open=one l_specs="@resource-groups" l_excludes=scope ;; *) return 1 ;; esac'
_linstor__option_20___resource_group='case $2 in --resource-group) l_option=--resource-group l_open=one l_specs="@resource-groups" l_excludes=scope ;; *) return 1 ;; esac'
_linstor__option_20___force_restore='case $2 in --force-restore) l_option=--force-restore l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_20___target_resource_group='case $2 in --target-resource-group) l_option=--target-resource-group l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_20___force_move_resource_group='case $2 in --force-move-resource-group) l_option=--force-mv-rg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_20___force_mv_rg='case $2 in --force-mv-rg) l_option=--force-mv-rg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_21___source_node='case $2 in --source-node) l_option=--source-node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_21___target_node='case $2 in --target-node) l_option=--target-node l_open=one ;; *) return 1 ;; esac'
_linstor__option_21___target_net_if='case $2 in --target-net-if) l_option=--target-net-if l_open=one ;; *) return 1 ;; esac'
_linstor__option_21___target_storage_pool='case $2 in --target-storage-pool) l_option=--target-storage-pool l_open=one ;; *) return 1 ;; esac'
_linstor__option_21___storpool_rename='case $2 in --storpool-rename) l_option=--storpool-rename l_open=any ;; *) return 1 ;; esac'
_linstor__option_21___download_only='case $2 in --download-only) l_option=--download-only l_open=nothing l_excludes=restore ;; *) return 1 ;; esac'
_linstor__option_21___force_restore='case $2 in --force-restore) l_option=--force-restore l_open=nothing l_excludes=restore ;; *) return 1 ;; esac'
_linstor__option_21___target_resource_group='case $2 in --target-resource-group) l_option=--target-resource-group l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_21___force_move_resource_group='case $2 in --force-move-resource-group) l_option=--force-mv-rg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_21___force_mv_rg='case $2 in --force-mv-rg) l_option=--force-mv-rg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_21___force_full='case $2 in --force-full) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_21___full='case $2 in --full) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_21___source_snapshot='case $2 in --source-snapshot) l_option=--source-snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_21___wait='case $2 in --wait) l_option=--wait l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_21___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_22___controllers='case $2 in --controllers) l_option=--controllers l_open=one ;; *) return 1 ;; esac'
_linstor__option_22___proxy='case $2 in --proxy) l_option=--proxy l_open=one ;; *) return 1 ;; esac'
_linstor__option_22__u='case $2 in -u) l_option=--user l_open=one ;; *) return 1 ;; esac'
_linstor__option_22___user='case $2 in --user) l_option=--user l_open=one ;; *) return 1 ;; esac'
_linstor__option_22___password_file='case $2 in --password-file) l_option=--password-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_22___token_file='case $2 in --token-file) l_option=--token-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_22___tls='case $2 in --tls) l_option=--tls l_open=one l_specs="=pin,strict,insecure" ;; *) return 1 ;; esac'
_linstor__option_22___cafile='case $2 in --cafile) l_option=--cafile l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_22___certfile='case $2 in --certfile) l_option=--certfile l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_22___keyfile='case $2 in --keyfile) l_option=--keyfile l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_22__t='case $2 in -t) l_option=--timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_22___timeout='case $2 in --timeout) l_option=--timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_22__o='case $2 in -o) l_option=--output l_open=one ;; *) return 1 ;; esac'
_linstor__option_22___output='case $2 in --output) l_option=--output l_open=one ;; *) return 1 ;; esac'
_linstor__option_22__P='case $2 in -P) l_option=--password l_open=one ;; *) return 1 ;; esac'
_linstor__option_22___password='case $2 in --password) l_option=--password l_open=one ;; *) return 1 ;; esac'
_linstor__option_22___use='case $2 in --use) l_option=--use l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_22___replace='case $2 in --replace) l_option=--replace l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_23___none='case $2 in --none) l_option=--none l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___after_sb_0pri='case $2 in --after-sb-0pri) l_option=--after-sb-0pri l_open=one l_specs="=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote" ;; *) return 1 ;; esac'
_linstor__option_24___unset_after_sb_0pri='case $2 in --unset-after-sb-0pri) l_option=--unset-after-sb-0pri l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___after_sb_1pri='case $2 in --after-sb-1pri) l_option=--after-sb-1pri l_open=one l_specs="=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p" ;; *) return 1 ;; esac'
_linstor__option_24___unset_after_sb_1pri='case $2 in --unset-after-sb-1pri) l_option=--unset-after-sb-1pri l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___after_sb_2pri='case $2 in --after-sb-2pri) l_option=--after-sb-2pri l_open=one l_specs="=disconnect,call-pri-lost-after-sb,violently-as0p" ;; *) return 1 ;; esac'
_linstor__option_24___unset_after_sb_2pri='case $2 in --unset-after-sb-2pri) l_option=--unset-after-sb-2pri l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___al_extents='case $2 in --al-extents) l_option=--al-extents l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_al_extents='case $2 in --unset-al-extents) l_option=--unset-al-extents l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___al_updates='case $2 in --al-updates) l_option=--al-updates l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_al_updates='case $2 in --unset-al-updates) l_option=--unset-al-updates l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___allow_remote_read='case $2 in --allow-remote-read) l_option=--allow-remote-read l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_allow_remote_read='case $2 in --unset-allow-remote-read) l_option=--unset-allow-remote-read l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___allow_two_primaries='case $2 in --allow-two-primaries) l_option=--allow-two-primaries l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_allow_two_primaries='case $2 in --unset-allow-two-primaries) l_option=--unset-allow-two-primaries l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___always_asbp='case $2 in --always-asbp) l_option=--always-asbp l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_always_asbp='case $2 in --unset-always-asbp) l_option=--unset-always-asbp l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___auto_promote='case $2 in --auto-promote) l_option=--auto-promote l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_auto_promote='case $2 in --unset-auto-promote) l_option=--unset-auto-promote l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___auto_promote_timeout='case $2 in --auto-promote-timeout) l_option=--auto-promote-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_auto_promote_timeout='case $2 in --unset-auto-promote-timeout) l_option=--unset-auto-promote-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___bitmap='case $2 in --bitmap) l_option=--bitmap l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_bitmap='case $2 in --unset-bitmap) l_option=--unset-bitmap l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___block_size='case $2 in --block-size) l_option=--block-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_block_size='case $2 in --unset-block-size) l_option=--unset-block-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___c_delay_target='case $2 in --c-delay-target) l_option=--c-delay-target l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_c_delay_target='case $2 in --unset-c-delay-target) l_option=--unset-c-delay-target l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___c_fill_target='case $2 in --c-fill-target) l_option=--c-fill-target l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_c_fill_target='case $2 in --unset-c-fill-target) l_option=--unset-c-fill-target l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___c_max_rate='case $2 in --c-max-rate) l_option=--c-max-rate l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_c_max_rate='case $2 in --unset-c-max-rate) l_option=--unset-c-max-rate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___c_min_rate='case $2 in --c-min-rate) l_option=--c-min-rate l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_c_min_rate='case $2 in --unset-c-min-rate) l_option=--unset-c-min-rate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___c_plan_ahead='case $2 in --c-plan-ahead) l_option=--c-plan-ahead l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_c_plan_ahead='case $2 in --unset-c-plan-ahead) l_option=--unset-c-plan-ahead l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___congestion_extents='case $2 in --congestion-extents) l_option=--congestion-extents l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_congestion_extents='case $2 in --unset-congestion-extents) l_option=--unset-congestion-extents l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___congestion_fill='case $2 in --congestion-fill) l_option=--congestion-fill l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_congestion_fill='case $2 in --unset-congestion-fill) l_option=--unset-congestion-fill l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___connect_int='case $2 in --connect-int) l_option=--connect-int l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_connect_int='case $2 in --unset-connect-int) l_option=--unset-connect-int l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___cpu_mask='case $2 in --cpu-mask) l_option=--cpu-mask l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_cpu_mask='case $2 in --unset-cpu-mask) l_option=--unset-cpu-mask l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___cram_hmac_alg='case $2 in --cram-hmac-alg) l_option=--cram-hmac-alg l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_cram_hmac_alg='case $2 in --unset-cram-hmac-alg) l_option=--unset-cram-hmac-alg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___csums_after_crash_only='case $2 in --csums-after-crash-only) l_option=--csums-after-crash-only l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_csums_after_crash_only='case $2 in --unset-csums-after-crash-only) l_option=--unset-csums-after-crash-only l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___csums_alg='case $2 in --csums-alg) l_option=--csums-alg l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_csums_alg='case $2 in --unset-csums-alg) l_option=--unset-csums-alg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___data_integrity_alg='case $2 in --data-integrity-alg) l_option=--data-integrity-alg l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_data_integrity_alg='case $2 in --unset-data-integrity-alg) l_option=--unset-data-integrity-alg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___disable_write_same='case $2 in --disable-write-same) l_option=--disable-write-same l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_disable_write_same='case $2 in --unset-disable-write-same) l_option=--unset-disable-write-same l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___discard_granularity='case $2 in --discard-granularity) l_option=--discard-granularity l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_discard_granularity='case $2 in --unset-discard-granularity) l_option=--unset-discard-granularity l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___discard_zeroes_if_aligned='case $2 in --discard-zeroes-if-aligned) l_option=--discard-zeroes-if-aligned l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_discard_zeroes_if_aligned='case $2 in --unset-discard-zeroes-if-aligned) l_option=--unset-discard-zeroes-if-aligned l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___disk_barrier='case $2 in --disk-barrier) l_option=--disk-barrier l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_disk_barrier='case $2 in --unset-disk-barrier) l_option=--unset-disk-barrier l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___disk_drain='case $2 in --disk-drain) l_option=--disk-drain l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_disk_drain='case $2 in --unset-disk-drain) l_option=--unset-disk-drain l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___disk_flushes='case $2 in --disk-flushes) l_option=--disk-flushes l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_disk_flushes='case $2 in --unset-disk-flushes) l_option=--unset-disk-flushes l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___disk_timeout='case $2 in --disk-timeout) l_option=--disk-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_disk_timeout='case $2 in --unset-disk-timeout) l_option=--unset-disk-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___diskless='case $2 in --diskless) l_option=--diskless l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_diskless='case $2 in --unset-diskless) l_option=--unset-diskless l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___drbd8_api_compatibility='case $2 in --drbd8-api-compatibility) l_option=--drbd8-api-compatibility l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_drbd8_api_compatibility='case $2 in --unset-drbd8-api-compatibility) l_option=--unset-drbd8-api-compatibility l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___fencing='case $2 in --fencing) l_option=--fencing l_open=one l_specs="=dont-care,resource-only,resource-and-stonith" ;; *) return 1 ;; esac'
_linstor__option_24___unset_fencing='case $2 in --unset-fencing) l_option=--unset-fencing l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_after_resync_target='case $2 in --handler-after-resync-target) l_option=--handler-after-resync-target l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_after_resync_target='case $2 in --unset-handler-after-resync-target) l_option=--unset-handler-after-resync-target l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_before_resync_source='case $2 in --handler-before-resync-source) l_option=--handler-before-resync-source l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_before_resync_source='case $2 in --unset-handler-before-resync-source) l_option=--unset-handler-before-resync-source l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_before_resync_target='case $2 in --handler-before-resync-target) l_option=--handler-before-resync-target l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_before_resync_target='case $2 in --unset-handler-before-resync-target) l_option=--unset-handler-before-resync-target l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_fence_peer='case $2 in --handler-fence-peer) l_option=--handler-fence-peer l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_fence_peer='case $2 in --unset-handler-fence-peer) l_option=--unset-handler-fence-peer l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_initial_split_brain='case $2 in --handler-initial-split-brain) l_option=--handler-initial-split-brain l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_initial_split_brain='case $2 in --unset-handler-initial-split-brain) l_option=--unset-handler-initial-split-brain l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_local_io_error='case $2 in --handler-local-io-error) l_option=--handler-local-io-error l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_local_io_error='case $2 in --unset-handler-local-io-error) l_option=--unset-handler-local-io-error l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_out_of_sync='case $2 in --handler-out-of-sync) l_option=--handler-out-of-sync l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_out_of_sync='case $2 in --unset-handler-out-of-sync) l_option=--unset-handler-out-of-sync l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_pri_lost='case $2 in --handler-pri-lost) l_option=--handler-pri-lost l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_pri_lost='case $2 in --unset-handler-pri-lost) l_option=--unset-handler-pri-lost l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_pri_lost_after_sb='case $2 in --handler-pri-lost-after-sb) l_option=--handler-pri-lost-after-sb l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_pri_lost_after_sb='case $2 in --unset-handler-pri-lost-after-sb) l_option=--unset-handler-pri-lost-after-sb l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_pri_on_incon_degr='case $2 in --handler-pri-on-incon-degr) l_option=--handler-pri-on-incon-degr l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_pri_on_incon_degr='case $2 in --unset-handler-pri-on-incon-degr) l_option=--unset-handler-pri-on-incon-degr l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_quorum_lost='case $2 in --handler-quorum-lost) l_option=--handler-quorum-lost l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_quorum_lost='case $2 in --unset-handler-quorum-lost) l_option=--unset-handler-quorum-lost l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_split_brain='case $2 in --handler-split-brain) l_option=--handler-split-brain l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_split_brain='case $2 in --unset-handler-split-brain) l_option=--unset-handler-split-brain l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___handler_unfence_peer='case $2 in --handler-unfence-peer) l_option=--handler-unfence-peer l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_handler_unfence_peer='case $2 in --unset-handler-unfence-peer) l_option=--unset-handler-unfence-peer l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___ko_count='case $2 in --ko-count) l_option=--ko-count l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_ko_count='case $2 in --unset-ko-count) l_option=--unset-ko-count l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___load_balance_paths='case $2 in --load-balance-paths) l_option=--load-balance-paths l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_load_balance_paths='case $2 in --unset-load-balance-paths) l_option=--unset-load-balance-paths l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___max_bio_size='case $2 in --max-bio-size) l_option=--max-bio-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_max_bio_size='case $2 in --unset-max-bio-size) l_option=--unset-max-bio-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___max_buffers='case $2 in --max-buffers) l_option=--max-buffers l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_max_buffers='case $2 in --unset-max-buffers) l_option=--unset-max-buffers l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___max_epoch_size='case $2 in --max-epoch-size) l_option=--max-epoch-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_max_epoch_size='case $2 in --unset-max-epoch-size) l_option=--unset-max-epoch-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___max_io_depth='case $2 in --max-io-depth) l_option=--max-io-depth l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_max_io_depth='case $2 in --unset-max-io-depth) l_option=--unset-max-io-depth l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___md_flushes='case $2 in --md-flushes) l_option=--md-flushes l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_md_flushes='case $2 in --unset-md-flushes) l_option=--unset-md-flushes l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___on_congestion='case $2 in --on-congestion) l_option=--on-congestion l_open=one l_specs="=block,pull-ahead,disconnect" ;; *) return 1 ;; esac'
_linstor__option_24___unset_on_congestion='case $2 in --unset-on-congestion) l_option=--unset-on-congestion l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___on_io_error='case $2 in --on-io-error) l_option=--on-io-error l_open=one l_specs="=pass_on,call-local-io-error,detach" ;; *) return 1 ;; esac'
_linstor__option_24___unset_on_io_error='case $2 in --unset-on-io-error) l_option=--unset-on-io-error l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___on_no_data_accessible='case $2 in --on-no-data-accessible) l_option=--on-no-data-accessible l_open=one l_specs="=io-error,suspend-io" ;; *) return 1 ;; esac'
_linstor__option_24___unset_on_no_data_accessible='case $2 in --unset-on-no-data-accessible) l_option=--unset-on-no-data-accessible l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___on_no_quorum='case $2 in --on-no-quorum) l_option=--on-no-quorum l_open=one l_specs="=io-error,suspend-io" ;; *) return 1 ;; esac'
_linstor__option_24___unset_on_no_quorum='case $2 in --unset-on-no-quorum) l_option=--unset-on-no-quorum l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___on_suspended_primary_outdated='case $2 in --on-suspended-primary-outdated) l_option=--on-suspended-primary-outdated l_open=one l_specs="=disconnect,force-secondary" ;; *) return 1 ;; esac'
_linstor__option_24___unset_on_suspended_primary_outdated='case $2 in --unset-on-suspended-primary-outdated) l_option=--unset-on-suspended-primary-outdated l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___peer_ack_delay='case $2 in --peer-ack-delay) l_option=--peer-ack-delay l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_peer_ack_delay='case $2 in --unset-peer-ack-delay) l_option=--unset-peer-ack-delay l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___peer_ack_window='case $2 in --peer-ack-window) l_option=--peer-ack-window l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_peer_ack_window='case $2 in --unset-peer-ack-window) l_option=--unset-peer-ack-window l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___peer_tiebreaker='case $2 in --peer-tiebreaker) l_option=--peer-tiebreaker l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_peer_tiebreaker='case $2 in --unset-peer-tiebreaker) l_option=--unset-peer-tiebreaker l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___ping_int='case $2 in --ping-int) l_option=--ping-int l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_ping_int='case $2 in --unset-ping-int) l_option=--unset-ping-int l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___ping_timeout='case $2 in --ping-timeout) l_option=--ping-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_ping_timeout='case $2 in --unset-ping-timeout) l_option=--unset-ping-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___protocol='case $2 in --protocol) l_option=--protocol l_open=one l_specs="=A,B,C" ;; *) return 1 ;; esac'
_linstor__option_24___unset_protocol='case $2 in --unset-protocol) l_option=--unset-protocol l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___quorum='case $2 in --quorum) l_option=--quorum l_open=one l_specs="=off,majority,all" ;; *) return 1 ;; esac'
_linstor__option_24___unset_quorum='case $2 in --unset-quorum) l_option=--unset-quorum l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___quorum_minimum_redundancy='case $2 in --quorum-minimum-redundancy) l_option=--quorum-minimum-redundancy l_open=one l_specs="=off,majority,all" ;; *) return 1 ;; esac'
_linstor__option_24___unset_quorum_minimum_redundancy='case $2 in --unset-quorum-minimum-redundancy) l_option=--unset-quorum-minimum-redundancy l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___rcvbuf_size='case $2 in --rcvbuf-size) l_option=--rcvbuf-size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_rcvbuf_size='case $2 in --unset-rcvbuf-size) l_option=--unset-rcvbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___rdma_ctrl_rcvbuf_size='case $2 in --rdma-ctrl-rcvbuf-size) l_option=--rdma-ctrl-rcvbuf-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_rdma_ctrl_rcvbuf_size='case $2 in --unset-rdma-ctrl-rcvbuf-size) l_option=--unset-rdma-ctrl-rcvbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___rdma_ctrl_sndbuf_size='case $2 in --rdma-ctrl-sndbuf-size) l_option=--rdma-ctrl-sndbuf-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_rdma_ctrl_sndbuf_size='case $2 in --unset-rdma-ctrl-sndbuf-size) l_option=--unset-rdma-ctrl-sndbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___read_balancing='case $2 in --read-balancing) l_option=--read-balancing l_open=one l_specs="=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping" ;; *) return 1 ;; esac'
_linstor__option_24___unset_read_balancing='case $2 in --unset-read-balancing) l_option=--unset-read-balancing l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___resync_after='case $2 in --resync-after) l_option=--resync-after l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_resync_after='case $2 in --unset-resync-after) l_option=--unset-resync-after l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___resync_rate='case $2 in --resync-rate) l_option=--resync-rate l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_resync_rate='case $2 in --unset-resync-rate) l_option=--unset-resync-rate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___resync_without_replication='case $2 in --resync-without-replication) l_option=--resync-without-replication l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_resync_without_replication='case $2 in --unset-resync-without-replication) l_option=--unset-resync-without-replication l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___rr_conflict='case $2 in --rr-conflict) l_option=--rr-conflict l_open=one l_specs="=disconnect,call-pri-lost,violently,retry-connect,auto-discard" ;; *) return 1 ;; esac'
_linstor__option_24___unset_rr_conflict='case $2 in --unset-rr-conflict) l_option=--unset-rr-conflict l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___rs_discard_granularity='case $2 in --rs-discard-granularity) l_option=--rs-discard-granularity l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_rs_discard_granularity='case $2 in --unset-rs-discard-granularity) l_option=--unset-rs-discard-granularity l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___shared_secret='case $2 in --shared-secret) l_option=--shared-secret l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_shared_secret='case $2 in --unset-shared-secret) l_option=--unset-shared-secret l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___sndbuf_size='case $2 in --sndbuf-size) l_option=--sndbuf-size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_24___unset_sndbuf_size='case $2 in --unset-sndbuf-size) l_option=--unset-sndbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___socket_check_timeout='case $2 in --socket-check-timeout) l_option=--socket-check-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_socket_check_timeout='case $2 in --unset-socket-check-timeout) l_option=--unset-socket-check-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___tcp_cork='case $2 in --tcp-cork) l_option=--tcp-cork l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_tcp_cork='case $2 in --unset-tcp-cork) l_option=--unset-tcp-cork l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___drbd_timeout='case $2 in --drbd-timeout) l_option=--drbd-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_drbd_timeout='case $2 in --unset-drbd-timeout) l_option=--unset-drbd-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___tls='case $2 in --tls) l_option=--tls l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_tls='case $2 in --unset-tls) l_option=--unset-tls l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___tls_certificate='case $2 in --tls-certificate) l_option=--tls-certificate l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_tls_certificate='case $2 in --unset-tls-certificate) l_option=--unset-tls-certificate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___tls_keyring='case $2 in --tls-keyring) l_option=--tls-keyring l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_tls_keyring='case $2 in --unset-tls-keyring) l_option=--unset-tls-keyring l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___tls_privkey='case $2 in --tls-privkey) l_option=--tls-privkey l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_tls_privkey='case $2 in --unset-tls-privkey) l_option=--unset-tls-privkey l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___transport='case $2 in --transport) l_option=--transport l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_transport='case $2 in --unset-transport) l_option=--unset-transport l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___twopc_retry_timeout='case $2 in --twopc-retry-timeout) l_option=--twopc-retry-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_twopc_retry_timeout='case $2 in --unset-twopc-retry-timeout) l_option=--unset-twopc-retry-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___twopc_timeout='case $2 in --twopc-timeout) l_option=--twopc-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_twopc_timeout='case $2 in --unset-twopc-timeout) l_option=--unset-twopc-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___use_rle='case $2 in --use-rle) l_option=--use-rle l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_24___unset_use_rle='case $2 in --unset-use-rle) l_option=--unset-use-rle l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_24___verify_alg='case $2 in --verify-alg) l_option=--verify-alg l_open=one ;; *) return 1 ;; esac'
_linstor__option_24___unset_verify_alg='case $2 in --unset-verify-alg) l_option=--unset-verify-alg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_25__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_25___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_25__s='case $2 in -s) l_option=--storage-pool l_open=one l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_25___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=one l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_25___do_not_place_with='case $2 in --do-not-place-with) l_option=--do-not-place-with l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_25___do_not_place_with_regex='case $2 in --do-not-place-with-regex) l_option=--do-not-place-with-regex l_open=one ;; *) return 1 ;; esac'
_linstor__option_25___replicas_on_same='case $2 in --replicas-on-same) l_option=--replicas-on-same l_open=some l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_25___replicas_on_different='case $2 in --replicas-on-different) l_option=--replicas-on-different l_open=some l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_25___x_replicas_on_different='case $2 in --x-replicas-on-different) l_option=--x-replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_26___library='case $2 in --library) l_option=--lib l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_26___lib='case $2 in --lib) l_option=--lib l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_26___global='case $2 in --global) l_option=--global l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_27___aux='case $2 in --aux) l_option=--aux l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_28__f='case $2 in -f) l_option=--file l_open=each l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_28___file='case $2 in --file) l_option=--file l_open=each l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_28___prune='case $2 in --prune) l_option=--prune l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_29___force='case $2 in --force) l_option=--force l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_30___contexts='case $2 in --contexts) l_option=--contexts l_open=one ;; *) return 1 ;; esac'
_linstor__option_30___depth='case $2 in --depth) l_option=--depth l_open=one ;; *) return 1 ;; esac'
_linstor__option_30___dict_size='case $2 in --dict-size) l_option=--dict-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_30___fallback_to_zlib='case $2 in --fallback-to-zlib) l_option=--fallback-to-zlib l_open=one l_specs="=off,on" ;; *) return 1 ;; esac'
_linstor__option_30___lc='case $2 in --lc) l_option=--lc l_open=one ;; *) return 1 ;; esac'
_linstor__option_30___level='case $2 in --level) l_option=--level l_open=one ;; *) return 1 ;; esac'
_linstor__option_30___lp='case $2 in --lp) l_option=--lp l_open=one ;; *) return 1 ;; esac'
_linstor__option_30___mf='case $2 in --mf) l_option=--mf l_open=one l_specs="=hc4,hc3,bt2,bt3,bt4" ;; *) return 1 ;; esac'
_linstor__option_30___mode='case $2 in --mode) l_option=--mode l_open=one l_specs="=fast,normal" ;; *) return 1 ;; esac'
_linstor__option_30___nice_len='case $2 in --nice-len) l_option=--nice-len l_open=one ;; *) return 1 ;; esac'
_linstor__option_30___numa_threshold='case $2 in --numa-threshold) l_option=--numa-threshold l_open=one ;; *) return 1 ;; esac'
_linstor__option_30___pb='case $2 in --pb) l_option=--pb l_open=one ;; *) return 1 ;; esac'
_linstor__option_31___level='case $2 in --level) l_option=--level l_open=one ;; *) return 1 ;; esac'
_linstor__option_32___level='case $2 in --level) l_option=--level l_open=one ;; *) return 1 ;; esac'
_linstor__option_33__p='case $2 in -p) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_33___port='case $2 in --port) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_34___memlimit='case $2 in --memlimit) l_option=--memlimit l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_34___unset_memlimit='case $2 in --unset-memlimit) l_option=--unset-memlimit l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_34___ping_timeout='case $2 in --ping-timeout) l_option=--ping-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_34___unset_ping_timeout='case $2 in --unset-ping-timeout) l_option=--unset-ping-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_34___rcvbuf_size='case $2 in --rcvbuf-size) l_option=--rcvbuf-size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_34___unset_rcvbuf_size='case $2 in --unset-rcvbuf-size) l_option=--unset-rcvbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_34___read_loops='case $2 in --read-loops) l_option=--read-loops l_open=one ;; *) return 1 ;; esac'
_linstor__option_34___unset_read_loops='case $2 in --unset-read-loops) l_option=--unset-read-loops l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_34___sndbuf_size='case $2 in --sndbuf-size) l_option=--sndbuf-size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_34___unset_sndbuf_size='case $2 in --unset-sndbuf-size) l_option=--unset-sndbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_35___allow_data_loss='case $2 in --allow-data-loss) l_option=--allow-data-loss l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_36__p='case $2 in -p) l_option=--passphrase l_open=one ;; *) return 1 ;; esac'
_linstor__option_36___passphrase='case $2 in --passphrase) l_option=--passphrase l_open=one ;; *) return 1 ;; esac'
_linstor__option_36___passphrase_file='case $2 in --passphrase-file) l_option=--passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_37__p='case $2 in -p) l_option=--passphrase l_open=one ;; *) return 1 ;; esac'
_linstor__option_37___passphrase='case $2 in --passphrase) l_option=--passphrase l_open=one ;; *) return 1 ;; esac'
_linstor__option_37___passphrase_file='case $2 in --passphrase-file) l_option=--passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_38___old_passphrase='case $2 in --old-passphrase) l_option=--old-passphrase l_open=one ;; *) return 1 ;; esac'
_linstor__option_38___new_passphrase='case $2 in --new-passphrase) l_option=--new-passphrase l_open=one ;; *) return 1 ;; esac'
_linstor__option_38___old_passphrase_file='case $2 in --old-passphrase-file) l_option=--old-passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_38___new_passphrase_file='case $2 in --new-passphrase-file) l_option=--new-passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_39___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_39___since='case $2 in --since) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_39___to='case $2 in --to) l_option=--to l_open=one ;; *) return 1 ;; esac'
_linstor__option_39___one_by_one='case $2 in --one-by-one) l_option=--one-by-one l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_39___exception='case $2 in --exception) l_option=--exception l_open=one ;; *) return 1 ;; esac'
_linstor__option_40__s='case $2 in -s) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_40___since='case $2 in --since) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_40__t='case $2 in -t) l_option=--to l_open=one ;; *) return 1 ;; esac'
_linstor__option_40___to='case $2 in --to) l_option=--to l_open=one ;; *) return 1 ;; esac'
_linstor__option_40__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_40___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_40__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_40___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_40___report_id='case $2 in --report-id) l_option=--report-id l_open=some l_specs="@error-reports" ;; *) return 1 ;; esac'
_linstor__option_40__f='case $2 in -f) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_40___full='case $2 in --full) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_41___username='case $2 in --username) l_option=--username l_open=one ;; *) return 1 ;; esac'
_linstor__option_41___username_env='case $2 in --username-env) l_option=--username-env l_open=one ;; *) return 1 ;; esac'
_linstor__option_41___password='case $2 in --password) l_option=--password l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_41___password_file='case $2 in --password-file) l_option=--password-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_41___password_env='case $2 in --password-env) l_option=--password-env l_open=one ;; *) return 1 ;; esac'
_linstor__option_42___count='case $2 in --count) l_option=--count l_open=one ;; *) return 1 ;; esac'
_linstor__option_43___nocache='case $2 in --nocache) l_option=--nocache l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_43__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_43___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_44___ctrl_a_ip='case $2 in --ctrl-a-ip) l_option=--ctrl-a-ip l_open=one ;; *) return 1 ;; esac'
_linstor__option_44___ctrl_b_ip='case $2 in --ctrl-b-ip) l_option=--ctrl-b-ip l_open=one ;; *) return 1 ;; esac'
_linstor__option_44___username='case $2 in --username) l_option=--username l_open=one ;; *) return 1 ;; esac'
_linstor__option_44___username_env='case $2 in --username-env) l_option=--username-env l_open=one ;; *) return 1 ;; esac'
_linstor__option_44___password='case $2 in --password) l_option=--password l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_44___password_file='case $2 in --password-file) l_option=--password-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_44___password_env='case $2 in --password-env) l_option=--password-env l_open=one ;; *) return 1 ;; esac'
_linstor__option_45___username='case $2 in --username) l_option=--username l_open=one ;; *) return 1 ;; esac'
_linstor__option_45___username_env='case $2 in --username-env) l_option=--username-env l_open=one ;; *) return 1 ;; esac'
_linstor__option_45___password='case $2 in --password) l_option=--password l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_45___password_file='case $2 in --password-file) l_option=--password-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_45___password_env='case $2 in --password-env) l_option=--password-env l_open=one ;; *) return 1 ;; esac'
_linstor__option_45___unset_username='case $2 in --unset-username) l_option=--unset-username l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_45___unset_username_env='case $2 in --unset-username-env) l_option=--unset-username-env l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_45___unset_password='case $2 in --unset-password) l_option=--unset-password l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_45___unset_password_env='case $2 in --unset-password-env) l_option=--unset-password-env l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_46___size='case $2 in --size) l_option=--size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_46___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_46___place_count='case $2 in --place-count) l_option=--place-count l_open=one ;; *) return 1 ;; esac'
_linstor__option_47___node='case $2 in --node) l_option=--node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_47___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_47___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=one l_specs="@storage-pools" ;; *) return 1 ;; esac'
_linstor__option_48___name='case $2 in --name) l_option=--name l_open=some l_specs="@exported-names" ;; *) return 1 ;; esac'
_linstor__option_48___all='case $2 in --all) l_option=--all l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_48___schema='case $2 in --schema) l_option=--schema l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_49__s='case $2 in -s) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_49___since='case $2 in --since) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_49__n='case $2 in -n) l_option=--last l_open=one ;; *) return 1 ;; esac'
_linstor__option_49___last='case $2 in --last) l_option=--last l_open=one ;; *) return 1 ;; esac'
_linstor__option_49__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_49___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_49__f='case $2 in -f) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_49___full='case $2 in --full) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_49___clear='case $2 in --clear) l_option=--clear l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___after_sb_0pri='case $2 in --after-sb-0pri) l_option=--after-sb-0pri l_open=one l_specs="=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote" ;; *) return 1 ;; esac'
_linstor__option_50___unset_after_sb_0pri='case $2 in --unset-after-sb-0pri) l_option=--unset-after-sb-0pri l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___after_sb_1pri='case $2 in --after-sb-1pri) l_option=--after-sb-1pri l_open=one l_specs="=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p" ;; *) return 1 ;; esac'
_linstor__option_50___unset_after_sb_1pri='case $2 in --unset-after-sb-1pri) l_option=--unset-after-sb-1pri l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___after_sb_2pri='case $2 in --after-sb-2pri) l_option=--after-sb-2pri l_open=one l_specs="=disconnect,call-pri-lost-after-sb,violently-as0p" ;; *) return 1 ;; esac'
_linstor__option_50___unset_after_sb_2pri='case $2 in --unset-after-sb-2pri) l_option=--unset-after-sb-2pri l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___allow_remote_read='case $2 in --allow-remote-read) l_option=--allow-remote-read l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_allow_remote_read='case $2 in --unset-allow-remote-read) l_option=--unset-allow-remote-read l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___allow_two_primaries='case $2 in --allow-two-primaries) l_option=--allow-two-primaries l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_allow_two_primaries='case $2 in --unset-allow-two-primaries) l_option=--unset-allow-two-primaries l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___always_asbp='case $2 in --always-asbp) l_option=--always-asbp l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_always_asbp='case $2 in --unset-always-asbp) l_option=--unset-always-asbp l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___bitmap='case $2 in --bitmap) l_option=--bitmap l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_bitmap='case $2 in --unset-bitmap) l_option=--unset-bitmap l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___c_delay_target='case $2 in --c-delay-target) l_option=--c-delay-target l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_c_delay_target='case $2 in --unset-c-delay-target) l_option=--unset-c-delay-target l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___c_fill_target='case $2 in --c-fill-target) l_option=--c-fill-target l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_c_fill_target='case $2 in --unset-c-fill-target) l_option=--unset-c-fill-target l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___c_max_rate='case $2 in --c-max-rate) l_option=--c-max-rate l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_c_max_rate='case $2 in --unset-c-max-rate) l_option=--unset-c-max-rate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___c_min_rate='case $2 in --c-min-rate) l_option=--c-min-rate l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_c_min_rate='case $2 in --unset-c-min-rate) l_option=--unset-c-min-rate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___c_plan_ahead='case $2 in --c-plan-ahead) l_option=--c-plan-ahead l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_c_plan_ahead='case $2 in --unset-c-plan-ahead) l_option=--unset-c-plan-ahead l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___congestion_extents='case $2 in --congestion-extents) l_option=--congestion-extents l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_congestion_extents='case $2 in --unset-congestion-extents) l_option=--unset-congestion-extents l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___congestion_fill='case $2 in --congestion-fill) l_option=--congestion-fill l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_congestion_fill='case $2 in --unset-congestion-fill) l_option=--unset-congestion-fill l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___connect_int='case $2 in --connect-int) l_option=--connect-int l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_connect_int='case $2 in --unset-connect-int) l_option=--unset-connect-int l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___cram_hmac_alg='case $2 in --cram-hmac-alg) l_option=--cram-hmac-alg l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_cram_hmac_alg='case $2 in --unset-cram-hmac-alg) l_option=--unset-cram-hmac-alg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___csums_after_crash_only='case $2 in --csums-after-crash-only) l_option=--csums-after-crash-only l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_csums_after_crash_only='case $2 in --unset-csums-after-crash-only) l_option=--unset-csums-after-crash-only l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___csums_alg='case $2 in --csums-alg) l_option=--csums-alg l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_csums_alg='case $2 in --unset-csums-alg) l_option=--unset-csums-alg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___data_integrity_alg='case $2 in --data-integrity-alg) l_option=--data-integrity-alg l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_data_integrity_alg='case $2 in --unset-data-integrity-alg) l_option=--unset-data-integrity-alg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___fencing='case $2 in --fencing) l_option=--fencing l_open=one l_specs="=dont-care,resource-only,resource-and-stonith" ;; *) return 1 ;; esac'
_linstor__option_50___unset_fencing='case $2 in --unset-fencing) l_option=--unset-fencing l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___ko_count='case $2 in --ko-count) l_option=--ko-count l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_ko_count='case $2 in --unset-ko-count) l_option=--unset-ko-count l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___load_balance_paths='case $2 in --load-balance-paths) l_option=--load-balance-paths l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_load_balance_paths='case $2 in --unset-load-balance-paths) l_option=--unset-load-balance-paths l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___max_buffers='case $2 in --max-buffers) l_option=--max-buffers l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_max_buffers='case $2 in --unset-max-buffers) l_option=--unset-max-buffers l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___max_epoch_size='case $2 in --max-epoch-size) l_option=--max-epoch-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_max_epoch_size='case $2 in --unset-max-epoch-size) l_option=--unset-max-epoch-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___on_congestion='case $2 in --on-congestion) l_option=--on-congestion l_open=one l_specs="=block,pull-ahead,disconnect" ;; *) return 1 ;; esac'
_linstor__option_50___unset_on_congestion='case $2 in --unset-on-congestion) l_option=--unset-on-congestion l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___peer_tiebreaker='case $2 in --peer-tiebreaker) l_option=--peer-tiebreaker l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_peer_tiebreaker='case $2 in --unset-peer-tiebreaker) l_option=--unset-peer-tiebreaker l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___ping_int='case $2 in --ping-int) l_option=--ping-int l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_ping_int='case $2 in --unset-ping-int) l_option=--unset-ping-int l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___ping_timeout='case $2 in --ping-timeout) l_option=--ping-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_ping_timeout='case $2 in --unset-ping-timeout) l_option=--unset-ping-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___protocol='case $2 in --protocol) l_option=--protocol l_open=one l_specs="=A,B,C" ;; *) return 1 ;; esac'
_linstor__option_50___unset_protocol='case $2 in --unset-protocol) l_option=--unset-protocol l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___rcvbuf_size='case $2 in --rcvbuf-size) l_option=--rcvbuf-size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_rcvbuf_size='case $2 in --unset-rcvbuf-size) l_option=--unset-rcvbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___rdma_ctrl_rcvbuf_size='case $2 in --rdma-ctrl-rcvbuf-size) l_option=--rdma-ctrl-rcvbuf-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_rdma_ctrl_rcvbuf_size='case $2 in --unset-rdma-ctrl-rcvbuf-size) l_option=--unset-rdma-ctrl-rcvbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___rdma_ctrl_sndbuf_size='case $2 in --rdma-ctrl-sndbuf-size) l_option=--rdma-ctrl-sndbuf-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_rdma_ctrl_sndbuf_size='case $2 in --unset-rdma-ctrl-sndbuf-size) l_option=--unset-rdma-ctrl-sndbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___resync_rate='case $2 in --resync-rate) l_option=--resync-rate l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_resync_rate='case $2 in --unset-resync-rate) l_option=--unset-resync-rate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___resync_without_replication='case $2 in --resync-without-replication) l_option=--resync-without-replication l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_resync_without_replication='case $2 in --unset-resync-without-replication) l_option=--unset-resync-without-replication l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___rr_conflict='case $2 in --rr-conflict) l_option=--rr-conflict l_open=one l_specs="=disconnect,call-pri-lost,violently,retry-connect,auto-discard" ;; *) return 1 ;; esac'
_linstor__option_50___unset_rr_conflict='case $2 in --unset-rr-conflict) l_option=--unset-rr-conflict l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___shared_secret='case $2 in --shared-secret) l_option=--shared-secret l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_shared_secret='case $2 in --unset-shared-secret) l_option=--unset-shared-secret l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___sndbuf_size='case $2 in --sndbuf-size) l_option=--sndbuf-size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_50___unset_sndbuf_size='case $2 in --unset-sndbuf-size) l_option=--unset-sndbuf-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___socket_check_timeout='case $2 in --socket-check-timeout) l_option=--socket-check-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_socket_check_timeout='case $2 in --unset-socket-check-timeout) l_option=--unset-socket-check-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___tcp_cork='case $2 in --tcp-cork) l_option=--tcp-cork l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_tcp_cork='case $2 in --unset-tcp-cork) l_option=--unset-tcp-cork l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___drbd_timeout='case $2 in --drbd-timeout) l_option=--drbd-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_drbd_timeout='case $2 in --unset-drbd-timeout) l_option=--unset-drbd-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___tls='case $2 in --tls) l_option=--tls l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_tls='case $2 in --unset-tls) l_option=--unset-tls l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___tls_certificate='case $2 in --tls-certificate) l_option=--tls-certificate l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_tls_certificate='case $2 in --unset-tls-certificate) l_option=--unset-tls-certificate l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___tls_keyring='case $2 in --tls-keyring) l_option=--tls-keyring l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_tls_keyring='case $2 in --unset-tls-keyring) l_option=--unset-tls-keyring l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___tls_privkey='case $2 in --tls-privkey) l_option=--tls-privkey l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_tls_privkey='case $2 in --unset-tls-privkey) l_option=--unset-tls-privkey l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___transport='case $2 in --transport) l_option=--transport l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_transport='case $2 in --unset-transport) l_option=--unset-transport l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___use_rle='case $2 in --use-rle) l_option=--use-rle l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_50___unset_use_rle='case $2 in --unset-use-rle) l_option=--unset-use-rle l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_50___verify_alg='case $2 in --verify-alg) l_option=--verify-alg l_open=one ;; *) return 1 ;; esac'
_linstor__option_50___unset_verify_alg='case $2 in --unset-verify-alg) l_option=--unset-verify-alg l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_51__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_51___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_51__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=node a/NODE A,node b/NODE B,properties/PROPERTIES" ;; *) return 1 ;; esac'
_linstor__option_51___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=node a/NODE A,node b/NODE B,properties/PROPERTIES" ;; *) return 1 ;; esac'
_linstor__option_51__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#node-connection" ;; *) return 1 ;; esac'
_linstor__option_51___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#node-connection" ;; *) return 1 ;; esac'
_linstor__option_52__p='case $2 in -p) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_52___port='case $2 in --port) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_52___node_type='case $2 in --node-type) l_option=--node-type l_open=one l_specs="=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE" ;; *) return 1 ;; esac'
_linstor__option_52___communication_type='case $2 in --communication-type) l_option=--communication-type l_open=one l_specs="=plain/PLAIN,ssl/SSL" ;; *) return 1 ;; esac'
_linstor__option_52___interface_type='case $2 in --interface-type) l_option=--interface-type l_open=one l_specs="=ip/IP" ;; *) return 1 ;; esac'
_linstor__option_52___interface_name='case $2 in --interface-name) l_option=--interface-name l_open=one ;; *) return 1 ;; esac'
_linstor__option_53___api_port='case $2 in --api-port) l_option=--api-port l_open=one ;; *) return 1 ;; esac'
_linstor__option_53___api_user='case $2 in --api-user) l_option=--api-user l_open=one ;; *) return 1 ;; esac'
_linstor__option_53___api_user_env='case $2 in --api-user-env) l_option=--api-user-env l_open=one ;; *) return 1 ;; esac'
_linstor__option_53___api_pw='case $2 in --api-pw) l_option=--api-pw l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_53___api_pw_file='case $2 in --api-pw-file) l_option=--api-pw-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_53___api_pw_env='case $2 in --api-pw-env) l_option=--api-pw-env l_open=one ;; *) return 1 ;; esac'
_linstor__option_54___async='case $2 in --async) l_option=--async l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_55___now='case $2 in --now) l_option=--now l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_56___wait='case $2 in --wait) l_option=--wait l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_57___target='case $2 in --target) l_option=--target l_open=some l_specs="@nodes" l_excludes=target ;; *) return 1 ;; esac'
_linstor__option_57___do_not_target='case $2 in --do-not-target) l_option=--do-not-target l_open=some l_specs="@nodes" l_excludes=target ;; *) return 1 ;; esac'
_linstor__option_57___wait='case $2 in --wait) l_option=--wait l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_57___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_58__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_58___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_58__f='case $2 in -f) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_58___full='case $2 in --full) l_option=--full l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_58__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_58___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_59__p='case $2 in -p) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_59___port='case $2 in --port) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_59___communication_type='case $2 in --communication-type) l_option=--communication-type l_open=one l_specs="=plain/PLAIN,ssl/SSL" ;; *) return 1 ;; esac'
_linstor__option_59___active='case $2 in --active) l_option=--active l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_60__p='case $2 in -p) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_60___port='case $2 in --port) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_60___communication_type='case $2 in --communication-type) l_option=--communication-type l_open=one l_specs="=plain/PLAIN,ssl/SSL" ;; *) return 1 ;; esac'
_linstor__option_60___active='case $2 in --active) l_option=--active l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_60___ip='case $2 in --ip) l_option=--ip l_open=one ;; *) return 1 ;; esac'
_linstor__option_61__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_61___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_61__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=node/NODE,nodetype/NODETYPE,addresses/ADDRESSES,state/STATE" ;; *) return 1 ;; esac'
_linstor__option_61___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=node/NODE,nodetype/NODETYPE,addresses/ADDRESSES,state/STATE" ;; *) return 1 ;; esac'
_linstor__option_61__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_61___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_61___show_aux_props='case $2 in --show-aux-props) l_option=--show-aux-props l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_61___props='case $2 in --props) l_option=--props l_open=some l_specs="#node" ;; *) return 1 ;; esac'
_linstor__option_61__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#node" ;; *) return 1 ;; esac'
_linstor__option_61___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#node" ;; *) return 1 ;; esac'
_linstor__option_61___from_file='case $2 in --from-file) l_option=--from-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_62__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_62___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_62___from_file='case $2 in --from-file) l_option=--from-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_63__t='case $2 in -t) l_option=--node-type l_open=one l_specs="=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE" ;; *) return 1 ;; esac'
_linstor__option_63___node_type='case $2 in --node-type) l_option=--node-type l_open=one l_specs="=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE" ;; *) return 1 ;; esac'
_linstor__option_64___delete_resources='case $2 in --delete-resources) l_option=--delete-resources l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_64___delete_snapshots='case $2 in --delete-snapshots) l_option=--delete-snapshots l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_65___library='case $2 in --library) l_option=--lib l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_65___lib='case $2 in --lib) l_option=--lib l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_66___pool_name='case $2 in --pool-name) l_option=--pool-name l_open=one ;; *) return 1 ;; esac'
_linstor__option_66___vdo_enable='case $2 in --vdo-enable) l_option=--vdo-enable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_66___vdo_logical_size='case $2 in --vdo-logical-size) l_option=--vdo-logical-size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_66___vdo_slab_size='case $2 in --vdo-slab-size) l_option=--vdo-slab-size l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_66___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=one ;; *) return 1 ;; esac'
_linstor__option_66___sed='case $2 in --sed) l_option=--sed l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_66___pv_create_arguments='case $2 in --pv-create-arguments) l_option=--pv-create-arguments l_open=each ;; *) return 1 ;; esac'
_linstor__option_66___vg_create_arguments='case $2 in --vg-create-arguments) l_option=--vg-create-arguments l_open=each ;; *) return 1 ;; esac'
_linstor__option_66___lv_create_arguments='case $2 in --lv-create-arguments) l_option=--lv-create-arguments l_open=each ;; *) return 1 ;; esac'
_linstor__option_66___zpool_create_arguments='case $2 in --zpool-create-arguments) l_option=--zpool-create-arguments l_open=each ;; *) return 1 ;; esac'
_linstor__option_67__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_67___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_67__n='case $2 in -n) l_option=--node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_67___node='case $2 in --node) l_option=--node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_67__r='case $2 in -r) l_option=--resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_67___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_67__g='case $2 in -g) l_option=--resource-group l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_67___resource_group='case $2 in --resource-group) l_option=--resource-group l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_67___match='case $2 in --match) l_option=--match l_open=one ;; *) return 1 ;; esac'
_linstor__option_68___endpoint='case $2 in --endpoint) l_option=--endpoint l_open=one ;; *) return 1 ;; esac'
_linstor__option_68___region='case $2 in --region) l_option=--region l_open=one ;; *) return 1 ;; esac'
_linstor__option_68___secret_key_file='case $2 in --secret-key-file) l_option=--secret-key-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_69___cluster_id='case $2 in --cluster-id) l_option=--cluster-id l_open=one ;; *) return 1 ;; esac'
_linstor__option_69___passphrase='case $2 in --passphrase) l_option=--passphrase l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_69___passphrase_file='case $2 in --passphrase-file) l_option=--passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_70___use_path_style='case $2 in --use-path-style) l_option=--use-path-style l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_70___secret_key_file='case $2 in --secret-key-file) l_option=--secret-key-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_71__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_71___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_71___type='case $2 in --type) l_option=--type l_open=one l_specs="=s3,linstor,ebs" l_added=new ;; *) return 1 ;; esac'
_linstor__option_72___endpoint='case $2 in --endpoint) l_option=--endpoint l_open=one ;; *) return 1 ;; esac'
_linstor__option_72___availability_zone='case $2 in --availability-zone) l_option=--az l_open=one ;; *) return 1 ;; esac'
_linstor__option_72___az='case $2 in --az) l_option=--az l_open=one ;; *) return 1 ;; esac'
_linstor__option_72___region='case $2 in --region) l_option=--region l_open=one ;; *) return 1 ;; esac'
_linstor__option_72___access_key='case $2 in --access_key) l_option=--access-key l_open=one ;; --access-key) l_option=--access-key l_open=one ;; *) return 1 ;; esac'
_linstor__option_72___secret_key='case $2 in --secret_key) l_option=--secret-key l_open=maybe ;; --secret-key) l_option=--secret-key l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_72___secret_key_file='case $2 in --secret-key-file) l_option=--secret-key-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_73___url='case $2 in --url) l_option=--url l_open=one ;; *) return 1 ;; esac'
_linstor__option_73___cluster_id='case $2 in --cluster-id) l_option=--cluster-id l_open=one ;; *) return 1 ;; esac'
_linstor__option_73___passphrase='case $2 in --passphrase) l_option=--passphrase l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_73___passphrase_file='case $2 in --passphrase-file) l_option=--passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_74___endpoint='case $2 in --endpoint) l_option=--endpoint l_open=one ;; *) return 1 ;; esac'
_linstor__option_74___bucket='case $2 in --bucket) l_option=--bucket l_open=one ;; *) return 1 ;; esac'
_linstor__option_74___region='case $2 in --region) l_option=--region l_open=one ;; *) return 1 ;; esac'
_linstor__option_74___access_key='case $2 in --access_key) l_option=--access-key l_open=one ;; --access-key) l_option=--access-key l_open=one ;; *) return 1 ;; esac'
_linstor__option_74___secret_key='case $2 in --secret_key) l_option=--secret-key l_open=maybe ;; --secret-key) l_option=--secret-key l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_74___secret_key_file='case $2 in --secret-key-file) l_option=--secret-key-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_75__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_75___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_75__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=source/SOURCE,target/TARGET,properties/PROPERTIES,port/PORT" ;; *) return 1 ;; esac'
_linstor__option_75___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=source/SOURCE,target/TARGET,properties/PROPERTIES,port/PORT" ;; *) return 1 ;; esac'
_linstor__option_75__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#resource-connection" ;; *) return 1 ;; esac'
_linstor__option_75___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#resource-connection" ;; *) return 1 ;; esac'
_linstor__option_76__s='case $2 in -s) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_76___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_76___diskless_storage_pool='case $2 in --diskless-storage-pool) l_option=--diskless-storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_76___do_not_place_with='case $2 in --do-not-place-with) l_option=--do-not-place-with l_open=any l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_76___do_not_place_with_regex='case $2 in --do-not-place-with-regex) l_option=--do-not-place-with-regex l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_76___replicas_on_same='case $2 in --replicas-on-same) l_option=--replicas-on-same l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_76___replicas_on_different='case $2 in --replicas-on-different) l_option=--replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_76___x_replicas_on_different='case $2 in --x-replicas-on-different) l_option=--x-replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_76___diskless_on_remaining='case $2 in --diskless-on-remaining) l_option=--diskless-on-remaining l_open=maybe l_specs="=true/TRUE,false/FALSE" l_like='\''^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'\'' ;; *) return 1 ;; esac'
_linstor__option_76__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_76___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_76__p='case $2 in -p) l_option=--providers l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_76___providers='case $2 in --providers) l_option=--providers l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_76___place_count='case $2 in --place-count) l_option=--place-count l_open=one ;; *) return 1 ;; esac'
_linstor__option_76___nvme_initiator='case $2 in --nvme-initiator) l_option=--nvme-initiator l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_76___drbd_diskless='case $2 in --drbd-diskless) l_option=--drbd-diskless l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_77__e='case $2 in -e) l_option=--external-name l_open=one ;; *) return 1 ;; esac'
_linstor__option_77___external_name='case $2 in --external-name) l_option=--external-name l_open=one ;; *) return 1 ;; esac'
_linstor__option_77___no_wait='case $2 in --no-wait) l_option=--no-wait l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_77___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_77___use_zfs_clone='case $2 in --use-zfs-clone) l_option=--use-zfs-clone l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_77___volume_passphrase='case $2 in --volume-passphrase) l_option=--volume-passphrase l_open=any ;; *) return 1 ;; esac'
_linstor__option_77___volume_passphrase_file='case $2 in --volume-passphrase-file) l_option=--volume-passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_77__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_77___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_77___resource_group='case $2 in --resource-group) l_option=--rsc-grp l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_77___rsc_grp='case $2 in --rsc-grp) l_option=--rsc-grp l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_78__p='case $2 in -p) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_78___port='case $2 in --port) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_78__e='case $2 in -e) l_option=--external-name l_open=one ;; *) return 1 ;; esac'
_linstor__option_78___external_name='case $2 in --external-name) l_option=--external-name l_open=one ;; *) return 1 ;; esac'
_linstor__option_78__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_78___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_78___peer_slots='case $2 in --peer-slots) l_option=--peer-slots l_open=one ;; *) return 1 ;; esac'
_linstor__option_78___resource_group='case $2 in --resource-group) l_option=--resource-group l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_79__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_79___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_79__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=resourcename/RESOURCENAME,resourcegroup/RESOURCEGROUP,layers/LAYERS,state/STATE" ;; *) return 1 ;; esac'
_linstor__option_79___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=resourcename/RESOURCENAME,resourcegroup/RESOURCEGROUP,layers/LAYERS,state/STATE" ;; *) return 1 ;; esac'
_linstor__option_79__r='case $2 in -r) l_option=--resource-definitions l_open=some l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_79___resource_definitions='case $2 in --resource-definitions) l_option=--resource-definitions l_open=some l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_79__e='case $2 in -e) l_option=--external-name l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_79___external_name='case $2 in --external-name) l_option=--external-name l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_79___props='case $2 in --props) l_option=--props l_open=some l_specs="#resource-definition" ;; *) return 1 ;; esac'
_linstor__option_79__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#resource-definition" ;; *) return 1 ;; esac'
_linstor__option_79___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#resource-definition" ;; *) return 1 ;; esac'
_linstor__option_79___from_file='case $2 in --from-file) l_option=--from-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_79___show_preferred_drbd_ports='case $2 in --show-preferred-drbd-ports) l_option=--ports l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_79___ports='case $2 in --ports) l_option=--ports l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_80___peer_slots='case $2 in --peer-slots) l_option=--peer-slots l_open=one ;; *) return 1 ;; esac'
_linstor__option_80__p='case $2 in -p) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_80___port='case $2 in --port) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_80___resource_group='case $2 in --resource-group) l_option=--resource-group l_open=one l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_81___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_82__d='case $2 in -d) l_option=--description l_open=one ;; *) return 1 ;; esac'
_linstor__option_82___description='case $2 in --description) l_option=--description l_open=one ;; *) return 1 ;; esac'
_linstor__option_82___peer_slots='case $2 in --peer-slots) l_option=--peer-slots l_open=one ;; *) return 1 ;; esac'
_linstor__option_82___place_count='case $2 in --place-count) l_option=--place-count l_open=one ;; *) return 1 ;; esac'
_linstor__option_82__s='case $2 in -s) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_82___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_82___diskless_storage_pool='case $2 in --diskless-storage-pool) l_option=--diskless-storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_82___do_not_place_with='case $2 in --do-not-place-with) l_option=--do-not-place-with l_open=any l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_82___do_not_place_with_regex='case $2 in --do-not-place-with-regex) l_option=--do-not-place-with-regex l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_82___replicas_on_same='case $2 in --replicas-on-same) l_option=--replicas-on-same l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_82___replicas_on_different='case $2 in --replicas-on-different) l_option=--replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_82___x_replicas_on_different='case $2 in --x-replicas-on-different) l_option=--x-replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_82___diskless_on_remaining='case $2 in --diskless-on-remaining) l_option=--diskless-on-remaining l_open=maybe l_specs="=true/TRUE,false/FALSE" l_like='\''^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'\'' ;; *) return 1 ;; esac'
_linstor__option_82__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_82___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_82__p='case $2 in -p) l_option=--providers l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_82___providers='case $2 in --providers) l_option=--providers l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_83__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_83___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_83__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=resourcegroup/RESOURCEGROUP,selectfilter/SELECTFILTER,vlmnrs/VLMNRS,description/DESCRIPTION" ;; *) return 1 ;; esac'
_linstor__option_83___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=resourcegroup/RESOURCEGROUP,selectfilter/SELECTFILTER,vlmnrs/VLMNRS,description/DESCRIPTION" ;; *) return 1 ;; esac'
_linstor__option_83__r='case $2 in -r) l_option=--resource-groups l_open=some l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_83___resource_groups='case $2 in --resource-groups) l_option=--resource-groups l_open=some l_specs="@resource-groups" ;; *) return 1 ;; esac'
_linstor__option_83___props='case $2 in --props) l_option=--props l_open=some l_specs="#resource-group" ;; *) return 1 ;; esac'
_linstor__option_83__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#resource-group" ;; *) return 1 ;; esac'
_linstor__option_83___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#resource-group" ;; *) return 1 ;; esac'
_linstor__option_83___from_file='case $2 in --from-file) l_option=--from-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_84__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_84___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_84___place_count='case $2 in --place-count) l_option=--place-count l_open=one ;; *) return 1 ;; esac'
_linstor__option_84__s='case $2 in -s) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_84___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_84___diskless_storage_pool='case $2 in --diskless-storage-pool) l_option=--diskless-storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_84___do_not_place_with='case $2 in --do-not-place-with) l_option=--do-not-place-with l_open=any l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_84___do_not_place_with_regex='case $2 in --do-not-place-with-regex) l_option=--do-not-place-with-regex l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_84___replicas_on_same='case $2 in --replicas-on-same) l_option=--replicas-on-same l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_84___replicas_on_different='case $2 in --replicas-on-different) l_option=--replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_84___x_replicas_on_different='case $2 in --x-replicas-on-different) l_option=--x-replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_84___diskless_on_remaining='case $2 in --diskless-on-remaining) l_option=--diskless-on-remaining l_open=maybe l_specs="=true/TRUE,false/FALSE" l_like='\''^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'\'' ;; *) return 1 ;; esac'
_linstor__option_84__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_84___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_84___providers='case $2 in --providers) l_option=--prov l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_84___prov='case $2 in --prov) l_option=--prov l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_85__p='case $2 in -p) l_option=--partial l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_85___partial='case $2 in --partial) l_option=--partial l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_85__d='case $2 in -d) l_option=--definition-only l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_85___definition_only='case $2 in --definition-only) l_option=--definition-only l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_85___volume_passphrase='case $2 in --volume-passphrase) l_option=--volume-passphrase l_open=any ;; *) return 1 ;; esac'
_linstor__option_85___volume_passphrase_file='case $2 in --volume-passphrase-file) l_option=--volume-passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_85___external_name='case $2 in --external-name) l_option=--external-name l_open=one ;; *) return 1 ;; esac'
_linstor__option_85___peer_slots='case $2 in --peer-slots) l_option=--peer-slots l_open=one ;; *) return 1 ;; esac'
_linstor__option_85___place_count='case $2 in --place-count) l_option=--place-count l_open=one ;; *) return 1 ;; esac'
_linstor__option_85__s='case $2 in -s) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_85___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_85___diskless_storage_pool='case $2 in --diskless-storage-pool) l_option=--diskless-storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_85___do_not_place_with='case $2 in --do-not-place-with) l_option=--do-not-place-with l_open=any l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_85___do_not_place_with_regex='case $2 in --do-not-place-with-regex) l_option=--do-not-place-with-regex l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_85___replicas_on_same='case $2 in --replicas-on-same) l_option=--replicas-on-same l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_85___replicas_on_different='case $2 in --replicas-on-different) l_option=--replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_85___x_replicas_on_different='case $2 in --x-replicas-on-different) l_option=--x-replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_85___diskless_on_remaining='case $2 in --diskless-on-remaining) l_option=--diskless-on-remaining l_open=maybe l_specs="=true/TRUE,false/FALSE" l_like='\''^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'\'' ;; *) return 1 ;; esac'
_linstor__option_85__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_85___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_85___providers='case $2 in --providers) l_option=--prov l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_85___prov='case $2 in --prov) l_option=--prov l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_85___wait='case $2 in --wait) l_option=--wait l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_85___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_86___auto_place='case $2 in --auto-place) l_option=--auto-place l_open=one ;; *) return 1 ;; esac'
_linstor__option_86__s='case $2 in -s) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_86___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_86___diskless_storage_pool='case $2 in --diskless-storage-pool) l_option=--diskless-storage-pool l_open=any l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_86___do_not_place_with='case $2 in --do-not-place-with) l_option=--do-not-place-with l_open=any l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_86___do_not_place_with_regex='case $2 in --do-not-place-with-regex) l_option=--do-not-place-with-regex l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_86___replicas_on_same='case $2 in --replicas-on-same) l_option=--replicas-on-same l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_86___replicas_on_different='case $2 in --replicas-on-different) l_option=--replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_86___x_replicas_on_different='case $2 in --x-replicas-on-different) l_option=--x-replicas-on-different l_open=any l_specs="@aux-properties" ;; *) return 1 ;; esac'
_linstor__option_86___diskless_on_remaining='case $2 in --diskless-on-remaining) l_option=--diskless-on-remaining l_open=maybe l_specs="=true/TRUE,false/FALSE" l_like='\''^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'\'' ;; *) return 1 ;; esac'
_linstor__option_86__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_86___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_86__p='case $2 in -p) l_option=--providers l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_86___providers='case $2 in --providers) l_option=--providers l_open=one l_specs=",LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init" ;; *) return 1 ;; esac'
_linstor__option_86__d='case $2 in -d) l_option=--diskless l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_86___diskless='case $2 in --diskless) l_option=--diskless l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_86___drbd_diskless='case $2 in --drbd-diskless) l_option=--drbd-diskless l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_86___nvme_initiator='case $2 in --nvme-initiator) l_option=--nvme-initiator l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_86___ebs_initiator='case $2 in --ebs-initiator) l_option=--ebs-initiator l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_86___inactive='case $2 in --inactive) l_option=--inactive l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_86___node_id='case $2 in --node-id) l_option=--node-id l_open=one ;; *) return 1 ;; esac'
_linstor__option_86___drbd_tcp_port='case $2 in --drbd-tcp-port) l_option=--drbd-tcp-port l_open=one ;; *) return 1 ;; esac'
_linstor__option_86___one_by_one='case $2 in --one-by-one) l_option=--one-by-one l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_86___async='case $2 in --async) l_option=--async l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_86___wait='case $2 in --wait) l_option=--wait l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_86___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_87___terminate_on_error='case $2 in --terminate-on-error) l_option=--terminate-on-error l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_88___keep_tiebreaker='case $2 in --keep-tiebreaker) l_option=--keep-tiebreaker l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_88___async='case $2 in --async) l_option=--async l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_89__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_89___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_89__i='case $2 in -i) l_option=--inuse l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_89___inuse='case $2 in --inuse) l_option=--inuse l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_89__d='case $2 in -d) l_option=--diskless-inuse l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_89___diskless_inuse='case $2 in --diskless-inuse) l_option=--diskless-inuse l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_89__m='case $2 in -m) l_option=--min-diskful l_open=one ;; *) return 1 ;; esac'
_linstor__option_89___min_diskful='case $2 in --min-diskful) l_option=--min-diskful l_open=one ;; *) return 1 ;; esac'
_linstor__option_89__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#resource" ;; *) return 1 ;; esac'
_linstor__option_89___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#resource" ;; *) return 1 ;; esac'
_linstor__option_90__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_90___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_90__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=resourcename/RESOURCENAME,node/NODE,layers/LAYERS,usage/USAGE,conns/CONNS,state/STATE,createdon/CREATEDON" ;; *) return 1 ;; esac'
_linstor__option_90___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=resourcename/RESOURCENAME,node/NODE,layers/LAYERS,usage/USAGE,conns/CONNS,state/STATE,createdon/CREATEDON" ;; *) return 1 ;; esac'
_linstor__option_90__r='case $2 in -r) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_90___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_90__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_90___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_90__a='case $2 in -a) l_option=--all l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_90___all='case $2 in --all) l_option=--all l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_90___faulty='case $2 in --faulty) l_option=--faulty l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_90___props='case $2 in --props) l_option=--props l_open=some l_specs="#resource" ;; *) return 1 ;; esac'
_linstor__option_90__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#resource" ;; *) return 1 ;; esac'
_linstor__option_90___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#resource" ;; *) return 1 ;; esac'
_linstor__option_90___show_drbd_ports='case $2 in --show-drbd-ports) l_option=--show-drbd-ports l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_90___from_file='case $2 in --from-file) l_option=--from-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_91__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_91___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_91__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_91___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_91__s='case $2 in -s) l_option=--storage-pools l_open=some l_specs="@storage-pools" ;; *) return 1 ;; esac'
_linstor__option_91___storage_pools='case $2 in --storage-pools) l_option=--storage-pools l_open=some l_specs="@storage-pools" ;; *) return 1 ;; esac'
_linstor__option_91__r='case $2 in -r) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_91___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_91__a='case $2 in -a) l_option=--all l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_91___all='case $2 in --all) l_option=--all l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_91___hrep='case $2 in --hrep) l_option=--hide-replication-states l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_91___hide_replication_states='case $2 in --hide-replication-states) l_option=--hide-replication-states l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_91___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#volume" ;; *) return 1 ;; esac'
_linstor__option_92___diskful='case $2 in --diskful) l_option=--diskful l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_92__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_92___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" ;; *) return 1 ;; esac'
_linstor__option_92___drbd_tcp_port='case $2 in --drbd-tcp-port) l_option=--drbd-tcp-port l_open=one ;; *) return 1 ;; esac'
_linstor__option_93__s='case $2 in -s) l_option=--storage-pool l_open=one l_specs="@storage-pool-definitions" l_excludes=disk ;; *) return 1 ;; esac'
_linstor__option_93___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=one l_specs="@storage-pool-definitions" l_excludes=disk ;; *) return 1 ;; esac'
_linstor__option_93___dflt='case $2 in --dflt) l_option=--default-storage-pool l_open=nothing l_excludes=disk ;; *) return 1 ;; esac'
_linstor__option_93___default_storage_pool='case $2 in --default-storage-pool) l_option=--default-storage-pool l_open=nothing l_excludes=disk ;; *) return 1 ;; esac'
_linstor__option_93__d='case $2 in -d) l_option=--diskless l_open=nothing l_excludes=disk ;; *) return 1 ;; esac'
_linstor__option_93___diskless='case $2 in --diskless) l_option=--diskless l_open=nothing l_excludes=disk ;; *) return 1 ;; esac'
_linstor__option_93___drbd_client='case $2 in --drbd-client) l_option=--drbd-client l_open=nothing l_excludes=disk l_added=new ;; *) return 1 ;; esac'
_linstor__option_93___diskless_storage_pool='case $2 in --diskless-storage-pool) l_option=--diskless-storage-pool l_open=one l_specs="@storage-pool-definitions" l_added=new ;; *) return 1 ;; esac'
_linstor__option_93__l='case $2 in -l) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" l_added=new ;; *) return 1 ;; esac'
_linstor__option_93___layer_list='case $2 in --layer-list) l_option=--layer-list l_open=one l_specs=",drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX" l_added=new ;; *) return 1 ;; esac'
_linstor__option_93___migrate_from='case $2 in --migrate-from) l_option=--migrate-from l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_93___async='case $2 in --async) l_option=--async l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_93___wait='case $2 in --wait) l_option=--wait l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_93___wait_timeout='case $2 in --wait-timeout) l_option=--wait-timeout l_open=one l_added=new ;; *) return 1 ;; esac'
_linstor__option_94__i='case $2 in -i) l_option=--incremental-cron l_open=one ;; *) return 1 ;; esac'
_linstor__option_94___incremental_cron='case $2 in --incremental-cron) l_option=--incremental-cron l_open=one ;; *) return 1 ;; esac'
_linstor__option_94__l='case $2 in -l) l_option=--keep-local l_open=one l_specs="=all" ;; *) return 1 ;; esac'
_linstor__option_94___keep_local='case $2 in --keep-local) l_option=--keep-local l_open=one l_specs="=all" ;; *) return 1 ;; esac'
_linstor__option_94__r='case $2 in -r) l_option=--keep-remote l_open=one l_specs="=all" ;; *) return 1 ;; esac'
_linstor__option_94___keep_remote='case $2 in --keep-remote) l_option=--keep-remote l_open=one l_specs="=all" ;; *) return 1 ;; esac'
_linstor__option_94___on_failure='case $2 in --on-failure) l_option=--on-failure l_open=one l_specs="=RETRY/retry,SKIP/skip" ;; *) return 1 ;; esac'
_linstor__option_94___max_retries='case $2 in --max-retries) l_option=--max-retries l_open=one l_specs="=forever" ;; *) return 1 ;; esac'
_linstor__option_95__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_95___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_95__r='case $2 in -r) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_95___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_95__o='case $2 in -o) l_option=--remote l_open=one l_specs="@remotes" ;; *) return 1 ;; esac'
_linstor__option_95___remote='case $2 in --remote) l_option=--remote l_open=one l_specs="@remotes" ;; *) return 1 ;; esac'
_linstor__option_95__s='case $2 in -s) l_option=--schedule l_open=one l_specs="@schedules" ;; *) return 1 ;; esac'
_linstor__option_95___schedule='case $2 in --schedule) l_option=--schedule l_open=one l_specs="@schedules" ;; *) return 1 ;; esac'
_linstor__option_95__a='case $2 in -a) l_option=--active-only l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_95___active_only='case $2 in --active-only) l_option=--active-only l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_96__f='case $2 in -f) l_option=--full-cron l_open=one ;; *) return 1 ;; esac'
_linstor__option_96___full_cron='case $2 in --full-cron) l_option=--full-cron l_open=one ;; *) return 1 ;; esac'
_linstor__option_96__i='case $2 in -i) l_option=--incremental-cron l_open=one ;; *) return 1 ;; esac'
_linstor__option_96___incremental_cron='case $2 in --incremental-cron) l_option=--incremental-cron l_open=one ;; *) return 1 ;; esac'
_linstor__option_96__l='case $2 in -l) l_option=--keep-local l_open=one l_specs="=all" ;; *) return 1 ;; esac'
_linstor__option_96___keep_local='case $2 in --keep-local) l_option=--keep-local l_open=one l_specs="=all" ;; *) return 1 ;; esac'
_linstor__option_96__r='case $2 in -r) l_option=--keep-remote l_open=one l_specs="=all" ;; *) return 1 ;; esac'
_linstor__option_96___keep_remote='case $2 in --keep-remote) l_option=--keep-remote l_open=one l_specs="=all" ;; *) return 1 ;; esac'
_linstor__option_96___on_failure='case $2 in --on-failure) l_option=--on-failure l_open=one l_specs="=RETRY/retry,SKIP/skip" ;; *) return 1 ;; esac'
_linstor__option_96___max_retries='case $2 in --max-retries) l_option=--max-retries l_open=one l_specs="=forever" ;; *) return 1 ;; esac'
_linstor__option_97__n='case $2 in -n) l_option=--node_names l_open=any l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_97___node_names='case $2 in --node_names) l_option=--node_names l_open=any l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_97__r='case $2 in -r) l_option=--resource_names l_open=some l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_97___resource_names='case $2 in --resource_names) l_option=--resource_names l_open=some l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_98__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_98___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_99__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_99___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_99__r='case $2 in -r) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_99___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_99__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_99___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_100___fr='case $2 in --fr) l_option=--from-resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_100___from_resource='case $2 in --from-resource) l_option=--from-resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_100___fs='case $2 in --fs) l_option=--from-snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_100___from_snapshot='case $2 in --from-snapshot) l_option=--from-snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_100___tr='case $2 in --tr) l_option=--to-resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_100___to_resource='case $2 in --to-resource) l_option=--to-resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_100___storpool_rename='case $2 in --storpool-rename) l_option=--storpool-rename l_open=any ;; *) return 1 ;; esac'
_linstor__option_101___zfs_rollback_strategy='case $2 in --zfs-rollback-strategy) l_option=--zfs-rollback-strategy l_open=one l_specs="=rollback,clone,dynamic" ;; *) return 1 ;; esac'
_linstor__option_102___from_node='case $2 in --from-node) l_option=--from-node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_102___to_node='case $2 in --to-node) l_option=--to-node l_open=one l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_102___resource='case $2 in --resource) l_option=--resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_103__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_103___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_103__r='case $2 in -r) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_103___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_103__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_103___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_103__s='case $2 in -s) l_option=--snapshots l_open=some l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_103___snapshots='case $2 in --snapshots) l_option=--snapshots l_open=some l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_103___status='case $2 in --status) l_option=--status l_open=some l_specs="=running/RUNNING,complete/COMPLETE" ;; *) return 1 ;; esac'
_linstor__option_104___fr='case $2 in --fr) l_option=--from-resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_104___from_resource='case $2 in --from-resource) l_option=--from-resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_104___fs='case $2 in --fs) l_option=--from-snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_104___from_snapshot='case $2 in --from-snapshot) l_option=--from-snapshot l_open=one l_specs="@snapshots" ;; *) return 1 ;; esac'
_linstor__option_104___tr='case $2 in --tr) l_option=--to-resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_104___to_resource='case $2 in --to-resource) l_option=--to-resource l_open=one l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_105__s='case $2 in -s) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_105___since='case $2 in --since) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_105__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_105___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_105__r='case $2 in -r) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_105___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_105__e='case $2 in -e) l_option=--exclude-nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_105___exclude_nodes='case $2 in --exclude-nodes) l_option=--exclude-nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_105___no_controller='case $2 in --no-controller) l_option=--no-controller l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_106__s='case $2 in -s) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_106___since='case $2 in --since) l_option=--since l_open=one ;; *) return 1 ;; esac'
_linstor__option_106__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_106___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_106__r='case $2 in -r) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_106___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_106__e='case $2 in -e) l_option=--exclude-nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_106___exclude_nodes='case $2 in --exclude-nodes) l_option=--exclude-nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_106___no_controller='case $2 in --no-controller) l_option=--no-controller l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_106___force='case $2 in --force) l_option=--force l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_107___from_file='case $2 in --from-file) l_option=--from-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_108___check='case $2 in --check) l_option=--check l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_109__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_109___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_109__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#storage-pool-definition" ;; *) return 1 ;; esac'
_linstor__option_109___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#storage-pool-definition" ;; *) return 1 ;; esac'
_linstor__option_110___shared_space='case $2 in --shared-space) l_option=--shared-space l_open=one ;; *) return 1 ;; esac'
_linstor__option_110___external_locking='case $2 in --external-locking) l_option=--external-locking l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_111___shared_space='case $2 in --shared-space) l_option=--shared-space l_open=one ;; *) return 1 ;; esac'
_linstor__option_111___external_locking='case $2 in --external-locking) l_option=--external-locking l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_112___external_locking='case $2 in --external-locking) l_option=--external-locking l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_113__q='case $2 in -q) l_option=--quiet l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_113___quiet='case $2 in --quiet) l_option=--quiet l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_114__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_114___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_114__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=storagepool/STORAGEPOOL,node/NODE,driver/DRIVER,poolname/POOLNAME,freecapacity/FREECAPACITY,totalcapacity/TOTALCAPACITY,cansnapshots/CANSNAPSHOTS,state/STATE,sharedname/SHAREDNAME" ;; *) return 1 ;; esac'
_linstor__option_114___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=storagepool/STORAGEPOOL,node/NODE,driver/DRIVER,poolname/POOLNAME,freecapacity/FREECAPACITY,totalcapacity/TOTALCAPACITY,cansnapshots/CANSNAPSHOTS,state/STATE,sharedname/SHAREDNAME" ;; *) return 1 ;; esac'
_linstor__option_114__s='case $2 in -s) l_option=--storage-pools l_open=some l_specs="@storage-pools" ;; *) return 1 ;; esac'
_linstor__option_114___storage_pools='case $2 in --storage-pools) l_option=--storage-pools l_open=some l_specs="@storage-pools" ;; *) return 1 ;; esac'
_linstor__option_114__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_114___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_114___props='case $2 in --props) l_option=--props l_open=some l_specs="#storage-pool" ;; *) return 1 ;; esac'
_linstor__option_114___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#storage-pool" ;; *) return 1 ;; esac'
_linstor__option_114___from_file='case $2 in --from-file) l_option=--from-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_115___once='case $2 in --once) l_option=--once l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_116__s='case $2 in -s) l_option=--storage-pool l_open=one l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_116___storage_pool='case $2 in --storage-pool) l_option=--storage-pool l_open=one l_specs="@storage-pool-definitions" ;; *) return 1 ;; esac'
_linstor__option_116__n='case $2 in -n) l_option=--vlmnr l_open=one l_specs="@volume-numbers" ;; *) return 1 ;; esac'
_linstor__option_116___vlmnr='case $2 in --vlmnr) l_option=--vlmnr l_open=one l_specs="@volume-numbers" ;; *) return 1 ;; esac'
_linstor__option_116__m='case $2 in -m) l_option=--minor l_open=one ;; *) return 1 ;; esac'
_linstor__option_116___minor='case $2 in --minor) l_option=--minor l_open=one ;; *) return 1 ;; esac'
_linstor__option_116___encrypt='case $2 in --encrypt) l_option=--encrypt l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_116___gross='case $2 in --gross) l_option=--gross l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_116___passphrase='case $2 in --passphrase) l_option=--passphrase l_open=maybe ;; *) return 1 ;; esac'
_linstor__option_116___passphrase_file='case $2 in --passphrase-file) l_option=--passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_117___al_extents='case $2 in --al-extents) l_option=--al-extents l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_117___unset_al_extents='case $2 in --unset-al-extents) l_option=--unset-al-extents l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___al_updates='case $2 in --al-updates) l_option=--al-updates l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_al_updates='case $2 in --unset-al-updates) l_option=--unset-al-updates l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___bitmap='case $2 in --bitmap) l_option=--bitmap l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_bitmap='case $2 in --unset-bitmap) l_option=--unset-bitmap l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___block_size='case $2 in --block-size) l_option=--block-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_117___unset_block_size='case $2 in --unset-block-size) l_option=--unset-block-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___disable_write_same='case $2 in --disable-write-same) l_option=--disable-write-same l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_disable_write_same='case $2 in --unset-disable-write-same) l_option=--unset-disable-write-same l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___discard_granularity='case $2 in --discard-granularity) l_option=--discard-granularity l_open=one ;; *) return 1 ;; esac'
_linstor__option_117___unset_discard_granularity='case $2 in --unset-discard-granularity) l_option=--unset-discard-granularity l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___discard_zeroes_if_aligned='case $2 in --discard-zeroes-if-aligned) l_option=--discard-zeroes-if-aligned l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_discard_zeroes_if_aligned='case $2 in --unset-discard-zeroes-if-aligned) l_option=--unset-discard-zeroes-if-aligned l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___disk_barrier='case $2 in --disk-barrier) l_option=--disk-barrier l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_disk_barrier='case $2 in --unset-disk-barrier) l_option=--unset-disk-barrier l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___disk_drain='case $2 in --disk-drain) l_option=--disk-drain l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_disk_drain='case $2 in --unset-disk-drain) l_option=--unset-disk-drain l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___disk_flushes='case $2 in --disk-flushes) l_option=--disk-flushes l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_disk_flushes='case $2 in --unset-disk-flushes) l_option=--unset-disk-flushes l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___disk_timeout='case $2 in --disk-timeout) l_option=--disk-timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_117___unset_disk_timeout='case $2 in --unset-disk-timeout) l_option=--unset-disk-timeout l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___diskless='case $2 in --diskless) l_option=--diskless l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_diskless='case $2 in --unset-diskless) l_option=--unset-diskless l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___max_bio_size='case $2 in --max-bio-size) l_option=--max-bio-size l_open=one ;; *) return 1 ;; esac'
_linstor__option_117___unset_max_bio_size='case $2 in --unset-max-bio-size) l_option=--unset-max-bio-size l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___md_flushes='case $2 in --md-flushes) l_option=--md-flushes l_open=one l_specs="=yes/YES,no/NO" ;; *) return 1 ;; esac'
_linstor__option_117___unset_md_flushes='case $2 in --unset-md-flushes) l_option=--unset-md-flushes l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___on_io_error='case $2 in --on-io-error) l_option=--on-io-error l_open=one l_specs="=pass_on,call-local-io-error,detach" ;; *) return 1 ;; esac'
_linstor__option_117___unset_on_io_error='case $2 in --unset-on-io-error) l_option=--unset-on-io-error l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___read_balancing='case $2 in --read-balancing) l_option=--read-balancing l_open=one l_specs="=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping" ;; *) return 1 ;; esac'
_linstor__option_117___unset_read_balancing='case $2 in --unset-read-balancing) l_option=--unset-read-balancing l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___resync_after='case $2 in --resync-after) l_option=--resync-after l_open=one ;; *) return 1 ;; esac'
_linstor__option_117___unset_resync_after='case $2 in --unset-resync-after) l_option=--unset-resync-after l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_117___rs_discard_granularity='case $2 in --rs-discard-granularity) l_option=--rs-discard-granularity l_open=one l_specs="%" ;; *) return 1 ;; esac'
_linstor__option_117___unset_rs_discard_granularity='case $2 in --unset-rs-discard-granularity) l_option=--unset-rs-discard-granularity l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_118__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_118___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_118__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=resourcename/RESOURCENAME,volumenr/VOLUMENR,volumeminor/VOLUMEMINOR,size/SIZE,gross/GROSS,state/STATE" ;; *) return 1 ;; esac'
_linstor__option_118___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=resourcename/RESOURCENAME,volumenr/VOLUMENR,volumeminor/VOLUMEMINOR,size/SIZE,gross/GROSS,state/STATE" ;; *) return 1 ;; esac'
_linstor__option_118__r='case $2 in -r) l_option=--resource-definitions l_open=some l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_118___resource_definitions='case $2 in --resource-definitions) l_option=--resource-definitions l_open=some l_specs="@resource-definitions" ;; *) return 1 ;; esac'
_linstor__option_118__e='case $2 in -e) l_option=--external-name l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_118___external_name='case $2 in --external-name) l_option=--external-name l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_118__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#volume-definition" ;; *) return 1 ;; esac'
_linstor__option_118___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#volume-definition" ;; *) return 1 ;; esac'
_linstor__option_119___passphrase_file='case $2 in --passphrase-file) l_option=--passphrase-file l_open=one l_specs='\''!'\'' l_added=new ;; *) return 1 ;; esac'
_linstor__option_120___gross='case $2 in --gross) l_option=--gross l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_121__n='case $2 in -n) l_option=--vlmnr l_open=one l_specs="@volume-numbers" ;; *) return 1 ;; esac'
_linstor__option_121___vlmnr='case $2 in --vlmnr) l_option=--vlmnr l_open=one l_specs="@volume-numbers" ;; *) return 1 ;; esac'
_linstor__option_121___gross='case $2 in --gross) l_option=--gross l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_122__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_122___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_122__g='case $2 in -g) l_option=--groupby l_open=some l_specs="=volumenr/VOLUMENR,flags/FLAGS" ;; *) return 1 ;; esac'
_linstor__option_122___groupby='case $2 in --groupby) l_option=--groupby l_open=some l_specs="=volumenr/VOLUMENR,flags/FLAGS" ;; *) return 1 ;; esac'
_linstor__option_122__s='case $2 in -s) l_option=--show-props l_open=some l_specs="#volume-group" ;; *) return 1 ;; esac'
_linstor__option_122___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#volume-group" ;; *) return 1 ;; esac'
_linstor__option_122__R='case $2 in -R) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_122___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_123__p='case $2 in -p) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_123___pastable='case $2 in --pastable) l_option=--pastable l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_123__n='case $2 in -n) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_123___nodes='case $2 in --nodes) l_option=--nodes l_open=some l_specs="@nodes" ;; *) return 1 ;; esac'
_linstor__option_123__s='case $2 in -s) l_option=--storage-pools l_open=some l_specs="@storage-pools" ;; *) return 1 ;; esac'
_linstor__option_123___storage_pools='case $2 in --storage-pools) l_option=--storage-pools l_open=some l_specs="@storage-pools" ;; *) return 1 ;; esac'
_linstor__option_123__r='case $2 in -r) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_123___resources='case $2 in --resources) l_option=--resources l_open=some l_specs="@resources" ;; *) return 1 ;; esac'
_linstor__option_123__a='case $2 in -a) l_option=--all l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_123___all='case $2 in --all) l_option=--all l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_123___hrep='case $2 in --hrep) l_option=--hide-replication-states l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_123___hide_replication_states='case $2 in --hide-replication-states) l_option=--hide-replication-states l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_123___show_props='case $2 in --show-props) l_option=--show-props l_open=some l_specs="#volume" ;; *) return 1 ;; esac'
_linstor__option_123___from_file='case $2 in --from-file) l_option=--from-file l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_124___timeout='case $2 in --timeout) l_option=--timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_125___for='case $2 in --for) l_option=--for l_open=one l_specs="=online,offline" ;; *) return 1 ;; esac'
_linstor__option_125___timeout='case $2 in --timeout) l_option=--timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_126___for='case $2 in --for) l_option=--for l_open=one l_specs="=synced,placed,unused,deleted" ;; *) return 1 ;; esac'
_linstor__option_126___timeout='case $2 in --timeout) l_option=--timeout l_open=one ;; *) return 1 ;; esac'
_linstor__option_127___empty='case $2 in --empty) l_option=--empty l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_127___tour='case $2 in --tour) l_option=--tour l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_127___serve='case $2 in --serve) l_option=--serve l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_127___port='case $2 in --port) l_option=--port l_open=one ;; *) return 1 ;; esac'
_linstor__option_127___tls='case $2 in --tls) l_option=--tls l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_127___token='case $2 in --token) l_option=--token l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_127___state='case $2 in --state) l_option=--state l_open=one l_specs='\''!'\'' ;; *) return 1 ;; esac'
_linstor__option_127___fault='case $2 in --fault) l_option=--fault l_open=some ;; *) return 1 ;; esac'
_linstor__option_128___offline='case $2 in --offline) l_option=--offline l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_129___man='case $2 in --man) l_option=--man l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_130___stop_on_error='case $2 in --stop-on-error) l_option=--stop-on-error l_open=nothing l_added=new ;; *) return 1 ;; esac'
_linstor__option_131__t='case $2 in -t) l_option=--tree l_open=nothing ;; *) return 1 ;; esac'
_linstor__option_131___tree='case $2 in --tree) l_option=--tree l_open=nothing ;; *) return 1 ;; esac'

complete -F _linstor linstor
