import type { CommandTree } from '../../argv/tree.ts';
import { POSIX_CORE } from './posix-core.ts';
import { posixTables } from './posix-tables.ts';

/** The completion of bash (3.2 and later). */
export function bashScript(tree: CommandTree): string {
  return `# Completion of linstor for bash; made from the command tree by 'linstor completion bash'.\n${FRONT}${POSIX_CORE}\n${posixTables(tree, false)}\n\ncomplete -F _linstor linstor\n`;
}

const FRONT = String.raw`
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
  l_trim=${'${'}l_full%"${'${'}l_full##*[=:]}"}
  if [[ -n $l_trim && $COMP_WORDBREAKS == *${'${'}l_trim:$((${'${'}#l_trim} - 1))}* ]]; then
    COMPREPLY=("${'${'}COMPREPLY[@]#"$l_trim"}")
  fi
  if [[ -n $l_more && ${'${'}#COMPREPLY[@]} -eq 1 ]]; then compopt -o nospace 2> /dev/null; fi
}

# The words before the cursor and the one at it, with what bash took apart at = and : joined again.
_linstor_line() {
  local l_rest=${'${'}COMP_LINE:0:$COMP_POINT} l_i l_word l_joined
  for ((l_i = 0; l_i <= COMP_CWORD; l_i++)); do
    l_word=${'${'}COMP_WORDS[l_i]}
    [[ $l_i -lt $COMP_CWORD || -z $l_rest ]] || l_word=${'${'}l_word:0:${'${'}#l_rest}}
    l_joined=
    [[ -z $l_rest || $l_rest == [[:space:]]* || $l_i -eq 0 ]] || l_joined=1
    while [[ $l_rest == [[:space:]]* ]]; do l_rest=${'${'}l_rest#?}; done
    l_rest=${'${'}l_rest#"$l_word"}
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
  for ((l_i = 0; l_i < ${'${'}#l_words[@]}; l_i++)); do
    case ${'${'}l_words[l_i]} in
      \'*\' | \"*\")
        l_words[l_i]=${'${'}l_words[l_i]#?}
        l_words[l_i]=${'${'}l_words[l_i]%?}
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
  local l_entry=_linstor__$1_${'${'}2//[!abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789]/_}
  [[ -n ${'${'}!l_entry-} ]] && eval "${'${'}!l_entry}"
}

_linstor_now() {
  l_now=${'${'}EPOCHSECONDS-}
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
`;
