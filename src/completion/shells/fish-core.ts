/** The same scanner over a line as in POSIX_CORE, in the language of fish. Each function is explained there. */
export const FISH_CORE = String.raw`
# The scanner's state is in variables __l_… that are gone afterwards.
set -g __linstor_state __l_added __l_aliases __l_args __l_at __l_columns __l_cur __l_excludes __l_given __l_global __l_globals __l_glued __l_groups __l_has __l_hidden __l_leaf __l_like __l_many __l_mixed __l_names __l_open __l_option __l_opts __l_password __l_place __l_positions __l_prefix __l_raw __l_set __l_shadowed __l_some __l_specs __l_taken __l_used __l_used_globals

function __linstor_complete
    set -l words (commandline -opc)
    # Left over where a completion was broken off.
    set -q __l_cur; and set -e $__linstor_state
    set -g __l_cur (commandline -ct)
    set -e words[1]
    __linstor_enter ''
    set -l known 1
    for word in $words
        __linstor_take $word; and continue
        set known
        break
    end
    test -n "$known"; and __linstor_at_cursor
    set -e $__linstor_state
end

function __linstor_take
    if test -n "$__l_open"; and __linstor_is_value $argv[1]
        __linstor_take_value $argv[1]
        contains -- $__l_open one maybe; and set -g __l_open; or set -g __l_open any
        return 0
    end
    set -g __l_open
    if test -z "$__l_raw"; and string match -q -- '-*' $argv[1]
        if test $argv[1] = --
            set -g __l_raw 1
            set -g __l_names
            test -n "$__l_leaf"
            return
        end
        if not __linstor_is_word $argv[1]
            __linstor_take_option $argv[1]
            return
        end
    end
    if set -q __l_names[1]; and __linstor_step $argv[1]
        set -g __l_mixed
    else
        test -n "$__l_leaf"; or return 1
        set -q __l_names[1]; and test -z "$__l_mixed"; and return 1
        set -g __l_names
        set -ga __l_positions $argv[1]
    end
    return 0
end

function __linstor_is_word
    string match -qr '^-.' -- $argv[1]; and not string match -qr '^-[-0-9.]+$' -- $argv[1]; or return 0
    string match -q '* *' -- $argv[1]; or return 1
    set -l all $__linstor_opts_0 $__linstor_hidden_0
    set -l own $$__l_opts $$__l_hidden
    test -n "$__l_set"; or set own $all
    set -l front (string sub -l 2 -- $argv[1])
    if string match -q -- '--*' $argv[1]
        set front (string replace -r '=.*' '' -- $argv[1])
        contains -- $front (string replace -r '\t.*' '' -- $all); and return 1
    end
    not string match -q -- "$front*" $own
end

function __linstor_is_value
    test -n "$__l_like"; and string match -qr -- $__l_like $argv[1]; and return 0
    test -n "$__l_like"; and test $__l_open = maybe; and return 1
    test "$argv[1]" != --; and __linstor_is_word $argv[1]
end

function __linstor_at_cursor
    if contains -- "$__l_open" one some
        __linstor_values $__l_specs
    else if test -z "$__l_raw"; and string match -q -- '-*' "$__l_cur"
        if string match -qr -- '^--.*=|^-[^-].' $__l_cur; and __linstor_split $__l_cur; and test -n "$__l_has"
            set -g __l_prefix (string sub -l (math (string length -- $__l_cur) - (string length -- "$__l_glued")) -- $__l_cur)
            set -g __l_cur $__l_glued
            __linstor_values $__l_specs
        else
            __linstor_options
        end
    else
        test -n "$__l_open"; and __linstor_values $__l_specs
        __linstor_names
        test -n "$__l_leaf"; and __linstor_arguments
    end
end

function __linstor_step
    if string match -qr '^[\w-]+$' -- $argv[1]
        functions -q __linstor_at$__l_at.$argv[1]; and __linstor_enter $__l_at.$argv[1]; and return
        set -l name (string match -r -- " $argv[1]/(\S+)" "$__l_aliases"); and __linstor_enter $__l_at.$name[2]; and return
    end
    test -n "$argv[1]"; or return 1
    set -l near (string match -- "$argv[1]*" $$__l_names | string replace -r '\t.*' '' | string match -- "$argv[1]*"); or return 1
    string match -q -v -- "$near[1]*" $near; and return 1
    test -n "$__l_leaf"; and test -n "$__l_mixed"; and test $near[1] != $argv[1]; and return 1
    __linstor_enter $__l_at.$near[1]
end

# What is known of a place, its function sets: see fish-tables.ts.
function __linstor_enter
    set -g __l_names
    __linstor_at$argv[1]
    set -g __l_at "$argv[1]"
    set -g __l_aliases $__l_place[2]
    set -g __l_leaf
    test -n "$__l_place[3]"; or return 0
    set -g __l_leaf 1
    set -g __l_set $__l_place[3]
    set -g __l_opts __linstor_opts_$__l_set
    set -g __l_hidden __linstor_hidden_$__l_set
    test -n "$__l_place[4]"; and set -g __l_columns $__l_place[4]
    set -g __l_shadowed $__l_place[5]
    set -q __l_place[6]; and set -g __l_args $__l_place[6..-1]
    return 0
end

function __linstor_lookup
    set -g __l_global
    set -g __l_many
    if test -n "$__l_set"
        __linstor_find $argv[1] $$__l_opts $$__l_hidden; and return 0
        test -z "$__l_many"; or return 1
    end
    set -g __l_global 1
    __linstor_find $argv[1] $__linstor_opts_0 $__linstor_hidden_0
end

function __linstor_find
    __linstor_known $argv; and return 0
    string match -qr '^--.' -- $argv[1]; or return 1
    set -l old
    set -l new
    for name in (string match -- "$argv[1]*" (string replace -r '\t.*' '' -- $argv[2..-1]))
        __linstor_known $name $argv[2..-1]
        if test -n "$__l_added"
            contains -- $__l_option $new; or set -a new $__l_option
        else
            contains -- $__l_option $old; or set -a old $__l_option
        end
    end
    set -q old[1]; or set old $new
    set -q old[2]; and set -g __l_many 1
    test (count $old) = 1; and __linstor_known $old[1] $argv[2..-1]
end

# Behind a spelling and its description a line has what is known of the option: see fish.ts.
function __linstor_known
    set -g __l_specs
    set -g __l_excludes
    set -g __l_added
    set -g __l_like
    set -l line (string match -- "$argv[1]"\t'*' $argv[2..-1]); or return 1
    set line (string split \t -- $line[1])
    test "$line[1]" = "$argv[1]"; or return 1
    set line (string split ';' -- $line[3])
    set -g __l_option $line[1]
    set -g __l_excludes $line[3]
    set -g __l_open $line[4]
    set -g __l_added $line[5]
    set -g __l_specs $line[6]
    set -g __l_like $line[7]
    return 0
end

function __linstor_split
    set -l word $argv[1]
    set -g __l_glued
    set -g __l_has
    if string match -q -- '--*=*' $word
        set -g __l_glued (string replace -r '^[^=]*=' '' -- $word)
        set word (string replace -r '=.*' '' -- $word)
        set -g __l_has 1
    else if string match -qr -- '^-[^-].' $word
        set -g __l_glued (string sub -s 3 -- $word)
        set word (string sub -l 2 -- $word)
        set -g __l_has 1
    end
    __linstor_lookup $word; or return 1
    string match -q -- '--*' $argv[1]; and return 0
    if test $__l_open = nothing; and test -n "$__l_has"; and not string match -q -- '=*' $__l_glued
        __linstor_note
        __linstor_split -$__l_glued
    else
        set -g __l_glued (string replace -r '^=' '' -- $__l_glued)
    end
    return 0
end

function __linstor_note
    test "$__l_excludes" != '^'; and set -ga __l_groups $__l_excludes
    if test -z "$__l_global"
        set -ga __l_used $__l_option
        set -g __l_names
        return
    end
    set -ga __l_used_globals $__l_option
    test $__l_option = --password; or set -ga __l_globals $__l_option
end

function __linstor_take_option
    set -g __l_mixed 1
    if __linstor_split $argv[1]
        __linstor_note
    else
        set -g __l_open
    end
    test "$__l_open" = nothing; and set -g __l_open
    if test -n "$__l_has"; and test -n "$__l_open"
        __linstor_take_value "$__l_glued"
        set -g __l_open
    end
    return 0
end

function __linstor_take_value
    set -ga __l_taken "$__l_global$__l_option=$argv[1]"
    string match -q '@*' -- "$__l_specs"; and set -ga __l_given (string sub -s 2 -- $__l_specs)=$argv[1]
    test -n "$__l_global"; or return 0
    if test $__l_option = --password
        set -g __l_password $argv[1]
    else
        set -ga __l_globals $argv[1]
    end
end

function __linstor_names
    string match -- "$__l_cur*" $$__l_names; and return
    set -q __l_names[1]; or return
    string match -qr '^[\w-]+$' -- "$__l_cur"; or return
    set -l name (string match -r -- " $__l_cur/(\S+)" "$__l_aliases"); or return
    # Hidden words are found and not offered.
    __linstor_at$__l_at.$name[2]
    test -z "$__l_place[1]"; and printf '%s\t%s\n' $__l_cur $name[2]
end

function __linstor_options
    set -g __l_some
    __linstor_offer '' $__l_opts
    __linstor_offer 1 __linstor_opts_0
    if test -z "$__l_some"; and string match -qr '^..+.' -- "$__l_cur"
        __linstor_offer '' $__l_hidden
        __linstor_offer 1 __linstor_hidden_0
    end
end

function __linstor_offer
    set -g __l_global $argv[1]
    set -l lines (string match -- "$__l_cur*" $$argv[2]); or return 0
    string match -q -- "*;~$__l_cur*" $lines; and set lines (string match -v -- "*;~$__l_cur*" $lines)
    set -l used $__l_used
    if test -n "$__l_global"
        set used $__l_used_globals
        if test -n "$__l_shadowed"
            for name in (string split ' ' -- $__l_shadowed)
                set lines (string match -v -- $name\t'*' $lines)
            end
        end
    end
    for option in $used
        set lines (string match -v -- '*'\t"$option;-;*" $lines)
    end
    for group in $__l_groups
        set lines (string match -v -- "*;$group;*" $lines)
    end
    set -q lines[1]; or return 0
    set -g __l_some 1
    string replace -r '\t[^\t]*$' '' -- $lines
end

function __linstor_arguments
    set -l args $__l_args
    set -g __l_option
    set -g __l_global
    for position in $__l_positions
        set -q args[1]; or break
        switch $args[1]
            case '@*' '\*@*'
                set -ga __l_given (string replace -r '^\*?@([^|]*).*' '$1' -- $args[1])=$position
            case '#*' '\*#*'
                set -ga __l_given property-keys=$position
        end
        # The first word of a list has a line of its own before that of all others.
        if string match -q '\**' -- $args[1]
            set -ga __l_taken "=$position"
        else
            test "$args[2]" = "*$args[1]"; and set -ga __l_taken "=$position"
            set -e args[1]
        end
    end
    if set -q args[1]
        string match -q '\**' -- $args[1]; and set args (string sub -s 2 -- $args[1])
        __linstor_values $args[1]
    else if test -z "$__l_cur$__l_raw$__l_open$__l_names"
        set -g __l_cur --
        __linstor_options
    end
end

function __linstor_values
    set -l specs $argv
    string match -q '*|*' -- "$specs"; and set specs (string split '|' -- $specs)
    for spec in $specs
        __linstor_value $spec
    end
end

function __linstor_value
    switch $argv[1]
        case '=*'
            __linstor_choices (string sub -s 2 -- $argv[1]) ''
        case ',*'
            __linstor_choices (string sub -s 2 -- $argv[1]) (string replace -r '[^,]*$' '' -- "$__l_cur")
        case '^'
            test -n "$__l_columns"; and __linstor_choices $__l_columns (string replace -r '(^|,)([+-]?)[^,]*$' '$1$2' -- "$__l_cur")
        case '&'
            test -n "$__l_columns"; and __linstor_choices $__l_columns ''
        case '%'
            set -l digits (string match -r '^[0-9]+' -- "$__l_cur"); or return 0
            for unit in M G T P K KiB kB MiB MB GiB GB TiB TB PiB PB
                echo "$__l_prefix$digits$unit"
            end
        case '!'
            __fish_complete_path "$__l_cur" | string replace -r '^' -- "$__l_prefix"
        case '\?'
            __linstor_help
        case '#*'
            __linstor_key (string sub -s 2 -- $argv[1])
        case '~*'
            set -l key (string replace -f -r '^property-keys=' '' -- $__l_given)
            set -l at (contains -i -- "$key[1]" $__linstor_properties); and __linstor_value $__linstor_property[$at]
        case '@*'
            __linstor_live (string sub -s 2 -- $argv[1])
    end
end

function __linstor_help
    __linstor_enter ''
    set -g __l_mixed
    for word in $__l_positions
        __linstor_step $word; or return 0
    end
    set -q __l_positions[1]; or set -ga __l_names __linstor_topics
    __linstor_names
end

# The keys of a class of objects, one step of their path at a time.
function __linstor_key
    if contains -- $argv[1] node controller; and string match -q -- 'Aux/*' "$__l_cur"
        __linstor_live property-keys:$argv[1]
        return
    end
    set -l table __linstor_keys.$argv[1].
    string match -q -- '*/*' "$__l_cur"; and set table (string replace -r '[^/]*$' '' -- "$table$__l_cur" | string replace -a / .)
    functions -q $table; or return
    if test -z "$__l_prefix"
        $table
        return
    end
    set -l keys ($table); and printf '%s\n' "$__l_prefix"$keys
end

function __linstor_choices
    for choice in (string split , -- $argv[1])
        for form in (string split / -- $choice)
            string match -q -- "$__l_cur*" "$argv[2]$form"; or continue
            string match -q -- "*,$form,*" ",$argv[2]"; or contains -- "$__l_global$__l_option=$form" $__l_taken; or echo "$__l_prefix$argv[2]$form"
            break
        end
    end
end

# Live names: from the cache if it is at most 5 seconds old, else from the cluster.
function __linstor_live
    set -l given "$__l_given"
    set -q __l_given[2]; and set given (string join , -- $__l_given)
    set -l globals "$__l_globals"
    set -q __l_globals[2]; and set globals (string join , -- $__l_globals)
    set -l key "$argv[1]~$given~$LS_CONTROLLERS~$LS_CLIENT_CONTROLLERS~$LS_CLIENT_USER~$globals"
    string match -q '*/*' -- $key; and set key (string replace -a / % -- $key)
    string match -qr '(?s)^.{201}' -- $key; and set key -
    set -l folder $XDG_CACHE_HOME
    test -n "$folder"; or set folder $HOME/.cache
    set -l file $folder/linstor-client/names/$key
    set -l lines
    test -O $file; and test -r $file; and read -z -d \n -a lines <$file
    if string match -qr '^[0-9]+$' -- "$lines[1]"; and __linstor_is_fresh $file $lines[1]
        set -e lines[1]
        test -n "$lines[-1]"; or set -e lines[-1]
    else
        command -q linstor; or return 0
        test -n "$__l_password"; and set -lx LS_CLIENT_PASSWORD $__l_password
        set lines (linstor __names $argv[1] $key $__l_given -- $__l_globals 2>/dev/null)
    end
    set -l before "$__l_global$__l_option="
    set -l named $__l_taken
    if test -z "$__l_option"; and set -q __l_given[1]
        set -a named =(string replace -f -r "^$argv[1]=" '' -- $__l_given)
    end
    if set -q named[1]
        for name in (string match -- "$before*" $named | string replace -- $before '')
            set lines (string match -v -r -- '^'(string escape --style=regex -- $name)'(\t|$)' $lines)
        end
    end
    set -q lines[1]; or return 0
    test -z "$__l_prefix"; and string match -- "$__l_cur*" $lines; or printf '%s\n' "$__l_prefix"$lines
end

# At most 5 seconds old. What time it is, newer versions of fish say without another program: the file's time and its age.
function __linstor_is_fresh
    set -l age
    if set -q __linstor_knows_path
        set -l time (path mtime -- $argv[1]; path mtime -R -- $argv[1])
        set -q time[2]; and set age (math "$time[1] + $time[2] - $argv[2]")
    else
        set age (math (date +%s) - $argv[2])
    end
    test -n "$age"; and test $age -ge 0; and test $age -le 5
end
contains -- path (builtin -n); and set -g __linstor_knows_path 1
`;
