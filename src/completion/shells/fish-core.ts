/** The same scanner over a line as in POSIX_CORE, in the language of fish. Each function is explained there. */
export const FISH_CORE = String.raw`
# The scanner's state is in variables __l_… that are gone afterwards.
function __linstor_complete
    set -l words (commandline -opc)
    set -g __l_cur (commandline -ct)
    set -e words[1]
    for name in at name names leaf set args columns opts hidden raw mixed open specs like option excludes added global glued has many used groups taken positions given globals prefix password some keys
        set -g __l_$name
    end
    __linstor_table ''
    set -l known 1
    for word in $words
        __linstor_take $word; and continue
        set known
        break
    end
    test -n "$known"; and __linstor_at_cursor
    set -e (set -n | string match '__l_*')
end

function __linstor_take
    if test -n "$__l_open"; and __linstor_is_value $argv[1]
        __linstor_take_value $argv[1]
        contains -- $__l_open one maybe; and set __l_open; or set __l_open any
        return 0
    end
    set __l_open
    if test -z "$__l_raw"; and test "$argv[1]" = --
        set __l_raw 1
        set __l_names
        test -n "$__l_leaf"
    else if test -z "$__l_raw"; and not __linstor_is_word $argv[1]
        __linstor_take_option $argv[1]
    else if set -q __l_names[1]; and __linstor_step $argv[1]
        set __l_mixed
    else
        test -n "$__l_leaf"; or return 1
        set -q __l_names[1]; and test -z "$__l_mixed"; and return 1
        set __l_names
        set -a __l_positions $argv[1]
    end
    return 0
end

function __linstor_is_word
    string match -qr '^-.' -- $argv[1]; and not string match -qr '^-[-0-9.]+$' -- $argv[1]; or return 0
    string match -q '* *' -- $argv[1]; or return 1
    set -l all $__linstor_opts_0 $__linstor_hidden_0
    set -l own $__l_opts $__l_hidden
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
            set __l_prefix (string sub -l (math (string length -- $__l_cur) - (string length -- "$__l_glued")) -- $__l_cur)
            set __l_cur $__l_glued
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
    set __l_name
    if not __linstor_alias "$__l_at/$argv[1]"
        test -n "$argv[1]"; or return 1
        set -l near (string match -- "$argv[1]*" (string replace -r '\t.*' '' -- $__l_names))
        set -q near[1]; or return 1
        test (count (string match -- "$near[1]*" $near)) = (count $near); or return 1
        test -n "$__l_leaf"; and test -n "$__l_mixed"; and test $near[1] != $argv[1]; and return 1
        set __l_name $near[1]
    end
    set __l_at (string trim -- "$__l_at $__l_name")
    set __l_names
    set __l_leaf
    __linstor_table "$__l_at"
end

function __linstor_lookup
    set __l_global
    set __l_many
    if test -n "$__l_set"
        __linstor_find $argv[1] $__l_set $__l_opts $__l_hidden; and return 0
        test -z "$__l_many"; or return 1
    end
    set __l_global 1
    __linstor_find $argv[1] 0 $__linstor_opts_0 $__linstor_hidden_0
end

function __linstor_find
    __linstor_known $argv[1] $argv[2]; and return 0
    string match -q -- '--?*' $argv[1]; or return 1
    set -l old
    set -l new
    for name in (string match -- "$argv[1]*" (string replace -r '\t.*' '' -- $argv[3..-1]))
        __linstor_known $name $argv[2]
        if test -n "$__l_added"
            contains -- $__l_option $new; or set -a new $__l_option
        else
            contains -- $__l_option $old; or set -a old $__l_option
        end
    end
    set -q old[1]; or set old $new
    set -q old[2]; and set __l_many 1
    test (count $old) = 1; and __linstor_known $old[1] $argv[2]
end

function __linstor_known
    set __l_specs
    set __l_excludes
    set __l_added
    set __l_like
    __linstor_option_$argv[2] $argv[1]
end

function __linstor_split
    set -l word $argv[1]
    set __l_glued
    set __l_has
    if string match -q -- '--*=*' $word
        set __l_glued (string replace -r '^[^=]*=' '' -- $word)
        set word (string replace -r '=.*' '' -- $word)
        set __l_has 1
    else if string match -qr -- '^-[^-].' $word
        set __l_glued (string sub -s 3 -- $word)
        set word (string sub -l 2 -- $word)
        set __l_has 1
    end
    __linstor_lookup $word; or return 1
    string match -q -- '--*' $argv[1]; and return 0
    if test $__l_open = nothing; and test -n "$__l_has"; and not string match -q -- '=*' $__l_glued
        __linstor_note
        __linstor_split -$__l_glued
    else
        set __l_glued (string replace -r '^=' '' -- $__l_glued)
    end
    return 0
end

function __linstor_note
    set -a __l_used "$__l_global$__l_option"
    set -a __l_groups $__l_excludes
    test -n "$__l_global"; or set __l_names
    if test -n "$__l_global"; and test $__l_option != --password
        set -a __l_globals $__l_option
    end
end

function __linstor_take_option
    set __l_mixed 1
    if __linstor_split $argv[1]
        __linstor_note
    else
        set __l_open
    end
    test "$__l_open" = nothing; and set __l_open
    if test -n "$__l_has"; and test -n "$__l_open"
        __linstor_take_value "$__l_glued"
        set __l_open
    end
    return 0
end

function __linstor_take_value
    set -a __l_taken "$__l_global$__l_option=$argv[1]"
    string match -q '@*' -- "$__l_specs"; and set -a __l_given (string sub -s 2 -- $__l_specs)=$argv[1]
    test -n "$__l_global"; or return 0
    if test $__l_option = --password
        set __l_password $argv[1]
    else
        set -a __l_globals $argv[1]
    end
end

function __linstor_names
    set __l_name
    set __l_some
    if string match -q -- "$__l_cur*" $__l_names; or test -z "$__l_cur"
        printf '%s\n' $__l_names
    else if set -q __l_names[1]; and __linstor_alias "$__l_at/$__l_cur"; and test -z "$__l_some"
        printf '%s\t%s\n' $__l_cur $__l_name
    end
end

function __linstor_options
    set __l_some
    __linstor_offer "$__l_set" $__l_opts
    __linstor_offer 0 $__linstor_opts_0
    if test -z "$__l_some"; and test (string length -- "$__l_cur") -gt 2
        __linstor_offer "$__l_set" $__l_hidden
        __linstor_offer 0 $__linstor_hidden_0
    end
end

function __linstor_offer
    set __l_global
    test "$argv[1]" = 0; and set __l_global 1
    for line in (string match -- "$__l_cur*" $argv[2..-1])
        set -l name (string replace -r '\t.*' '' -- $line)
        test -n "$__l_global"; and test -n "$__l_set"; and __linstor_option_$__l_set $name; and continue
        __linstor_known $name $argv[1]
        test $name != $__l_option; and string match -q -- '--*' $name; and string match -q -- "$__l_cur*" $__l_option; and continue
        test $__l_open != each; and contains -- "$__l_global$__l_option" $__l_used; and continue
        test -n "$__l_excludes"; and contains -- $__l_excludes $__l_groups; and continue
        set __l_some 1
        echo $line
    end
end

function __linstor_arguments
    set -l args $__l_args
    set __l_option
    set __l_global
    for position in $__l_positions
        set -q args[1]; or break
        set -l spec (string replace -r '^\*' '' -- $args[1] | string replace -r '\|.*' '')
        switch $spec
            case '@*'
                set -a __l_given (string sub -s 2 -- $spec)=$position
            case '#*'
                set -a __l_given property-keys=$position
        end
        # The first word of a list has a line of its own before that of all others.
        if string match -q '\**' -- $args[1]; or test "$args[2]" = "*$args[1]"
            set -a __l_taken "=$position"
        end
        string match -q '\**' -- $args[1]; or set -e args[1]
    end
    if set -q args[1]
        __linstor_values (string replace -r '^\*' '' -- $args[1])
    else if test -z "$__l_cur$__l_raw$__l_open$__l_names"
        set __l_cur --
        __linstor_options
    end
end

function __linstor_values
    for spec in (string split '|' -- $argv)
        __linstor_value $spec
    end
end

function __linstor_value
    set -l rest (string sub -s 2 -- $argv[1])
    switch $argv[1]
        case '=*'
            __linstor_choices $rest ''
        case ',*'
            __linstor_choices $rest (string replace -r '[^,]*$' '' -- "$__l_cur")
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
            set __l_at
            set __l_leaf
            set __l_mixed
            __linstor_table ''
            for word in $__l_positions
                __linstor_step $word; or return 0
            end
            set -q __l_positions[1]; or set -a __l_names $__linstor_topics
            __linstor_names
        case '#*'
            if contains -- $rest node controller; and string match -q -- 'Aux/*' "$__l_cur"
                __linstor_live property-keys:$rest
            else
                __linstor_key $rest
            end
        case '~*'
            set -l key (string replace -f -r '^property-keys=' '' -- $__l_given)
            set __l_specs
            __linstor_property "$key[1]"
            test -n "$__l_specs"; and __linstor_value $__l_specs
        case '@*'
            __linstor_live $rest
    end
end

function __linstor_key
    __linstor_keys $argv[1]
    set -l found
    set -l step
    for line in (string match -- "$__l_cur*" $__l_keys) ''
        set -l next (string replace -r '^(.{'(string length -- "$__l_cur")'}[^\t/]*/?).*' '$1' -- $line)
        if test "$next" != "$step"
            set -q found[2]; and set found $step
            set -q found[1]; and echo "$__l_prefix$found"
            set found
            set step $next
        end
        set -a found $line
    end
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
    set -l key (string join '~' -- $argv[1] "$(string join , -- $__l_given)" "$LS_CONTROLLERS" "$LS_CLIENT_CONTROLLERS" "$LS_CLIENT_USER" "$(string join , -- $__l_globals)" | string replace -a / %)
    test (string length -- $key) -le 200; or set key -
    set -l folder $XDG_CACHE_HOME
    test -n "$folder"; or set folder $HOME/.cache
    set -l file $folder/linstor-client/names/$key
    set -l lines
    if test -O $file
        while read -l line
            set -a lines $line
        end <$file
    end
    set -l now (date +%s)
    if set -q lines[1]; and test $now -ge $lines[1]; and test $now -le (math $lines[1] + 5)
        set -e lines[1]
    else
        command -q linstor; or return 0
        test -n "$__l_password"; and set -lx LS_CLIENT_PASSWORD $__l_password
        set lines (linstor __names $argv[1] $key $__l_given -- $__l_globals 2>/dev/null)
    end
    for line in $lines
        set -l name (string replace -r '\t.*' '' -- $line)
        contains -- "$__l_global$__l_option=$name" $__l_taken; and continue
        test -z "$__l_option"; and contains -- "$argv[1]=$name" $__l_given; and continue
        echo "$__l_prefix$line"
    end
end
`;
