/** The same walk over a line as in POSIX_CORE, in the language of fish. */
export const FISH_CORE = String.raw`
# The walk over the line; its state is in variables __l_… that are gone afterwards.
function __linstor_complete
    set -l words (commandline -opc)
    set -g __l_cur (commandline -ct)
    set -e words[1]
    for name in at names leaf args opts hidden raw open specs option excludes global used groups taken positions given globals prefix password
        set -g __l_$name
    end
    set -g __l_set 0
    __linstor_table
    for word in $words
        if test -z "$__l_raw"; and test "$word" = --
            set __l_raw 1
            set __l_open
        else if test -z "$__l_raw"; and string match -qr '^-[^ ]+$' -- $word; and not string match -qr '^-[0-9.]+$' -- $word
            __linstor_take_option $word
        else if test -n "$__l_open"
            __linstor_take_value $word
            switch $__l_open
                case one maybe
                    set __l_open
                case '*'
                    set __l_open any
            end
        else if test -n "$__l_leaf"
            set -a __l_positions $word
        else
            __linstor_step $word; or return 0
        end
    end
    __linstor_at_cursor
    set -e (set -n | string match '__l_*')
end

function __linstor_at_cursor
    if contains -- "$__l_open" one some
        __linstor_values
        return 0
    end
    if test -z "$__l_raw"; and string match -q -- '--*=*' "$__l_cur"
        set -l parts (string split -m 1 = -- $__l_cur)
        __linstor_lookup $parts[1]; or return 0
        set __l_prefix $parts[1]=
        set __l_cur $parts[2]
        __linstor_values
        return 0
    end
    if test -z "$__l_raw"; and string match -q -- '-*' "$__l_cur"
        __linstor_options
        return 0
    end
    test -n "$__l_open"; and __linstor_values
    if test -z "$__l_leaf"
        __linstor_names
    else
        __linstor_arguments
    end
end

# Names, or the short form typed when none begins with it.
function __linstor_names
    set -g __l_name
    if test -n "$__l_cur"; and not string match -q -- "$__l_cur*" $__l_names; and __linstor_alias "$__l_at/$__l_cur"
        printf '%s\t%s\n' $__l_cur $__l_name
    else
        printf '%s\n' $__l_names
    end
end

# Follows a command word: by its full name, an alias or an unambiguous beginning.
function __linstor_step
    set -g __l_name
    if not __linstor_alias "$__l_at/$argv[1]"
        set -l names (string replace -r '\t.*' '' -- $__l_names)
        if contains -- $argv[1] $names
            set __l_name $argv[1]
        else
            set -l near (string match -- "$argv[1]*" $names)
            set -q near[1]; or return 1
            test (count (string match -- "$near[1]*" $near)) = (count $near); or return 1
            set __l_name $near[1]
        end
    end
    set __l_at (string trim -- "$__l_at $__l_name")
    __linstor_table
end

# Finds an option by its spelling or an unambiguous beginning of a long one.
function __linstor_lookup
    set __l_global
    __linstor_option_$__l_set $argv[1]; and return 0
    set __l_global 1
    __linstor_option_0 $argv[1]; and return 0
    string match -q -- '--?*' $argv[1]; or return 1
    set __l_global
    set -l near (string match -- "$argv[1]*" (string replace -r '\t.*' '' -- $__l_opts))
    if test (count $near) = 1
        __linstor_option_$__l_set $near[1]
        return
    end
    set -q near[1]; and return 1
    set __l_global 1
    set near (string match -- "$argv[1]*" (string replace -r '\t.*' '' -- $__linstor_opts_0))
    test (count $near) = 1; and __linstor_option_0 $near[1]
end

function __linstor_take_option
    set -l word $argv[1]
    set -l glued
    set __l_open
    set __l_taken
    if string match -q -- '--*=*' $word
        set -l parts (string split -m 1 = -- $word)
        set word $parts[1]
        set glued "$parts[2]"
    else if string match -qr -- '^-[^-].' $word
        set glued (string sub -s 3 -- $word)
        set word (string sub -l 2 -- $word)
    end
    __linstor_lookup $word; or return 0
    set -a __l_used $__l_option
    test -n "$__l_excludes"; and set -a __l_groups $__l_excludes
    if test -n "$__l_global"; and test $__l_option != --password
        set -a __l_globals $__l_option
    end
    if test $__l_open = nothing
        set __l_open
        if set -q glued[1]; and not string match -q -- '--*' $argv[1]
            __linstor_take_option -$glued
        end
    else if set -q glued[1]
        __linstor_take_value $glued
        set __l_open
    end
end

# A value of the option before it.
function __linstor_take_value
    set -a __l_taken $argv[1]
    for spec in (string match -- '@*' $__l_specs)
        set -a __l_given (string sub -s 2 -- $spec)=$argv[1]
    end
    test -n "$__l_global"; or return 0
    if test $__l_option = --password
        set __l_password $argv[1]
    else
        set -a __l_globals $argv[1]
    end
end

# Not those given, nor those they exclude; hidden ones only when nothing else begins so.
function __linstor_options
    set -l some
    for line in $__l_opts $__linstor_opts_0
        string match -q -- "$__l_cur*" $line; or continue
        set -l name (string replace -r '\t.*' '' -- $line)
        __linstor_option_$__l_set $name; or __linstor_option_0 $name
        if test $__l_open != each; and contains -- $__l_option $__l_used
            continue
        end
        test -n "$__l_excludes"; and contains -- $__l_excludes $__l_groups; and continue
        set some 1
        echo $line
    end
    if test -z "$some"; and test (string length -- $__l_cur) -gt 2
        string match -- "$__l_cur*" $__l_hidden
    end
end

# Each element of __l_args holds the specs that the positional word of that number may have.
function __linstor_arguments
    set -l here
    set -l index 0
    for position in $__l_positions '' 
        set index (math $index + 1)
        set here
        if set -q __l_args[$index]
            set here $__l_args[$index]
        else if string match -q -- '\**' "$__l_args[-1]"
            set here $__l_args[-1]
        end
        set -q here[1]; or break
        set here (string replace -r '^\*' '' -- $here)
        test $index -gt (count $__l_positions); and break
        switch $here
            case '@*'
                set -a __l_given (string replace -r '\|.*' '' -- (string sub -s 2 -- $here))=$position
            case '#*'
                set -a __l_given property-keys=$position
        end
    end
    if set -q here[1]
        set __l_taken (string replace -r '^[^=]*=' '' -- (string match -- (string replace -r '\|.*' '' -- (string sub -s 2 -- $here))'=*' $__l_given))
        set __l_specs (string split '|' -- $here)
        __linstor_values
    else if test -z "$__l_cur$__l_raw$__l_open"
        set __l_cur --
        __linstor_options
    end
end

function __linstor_values
    for spec in $__l_specs
        __linstor_value $spec
    end
end

function __linstor_value
    set -l rest (string sub -s 2 -- $argv[1])
    switch $argv[1]
        case '=*'
            for word in (string split , -- $rest)
                contains -- $word $__l_taken; or echo "$__l_prefix$word"
            end
        case ',*'
            set -l front (string replace -r '[^,]*$' '' -- "$__l_cur")
            for word in (string split , -- $rest)
                string match -q -- "*,$word,*" ",$front"; or echo "$__l_prefix$front$word"
            end
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
            __linstor_table
            for word in $__l_positions
                __linstor_step $word; or return 0
            end
            test -z "$__l_leaf"; and __linstor_names
        case '#*'
            if contains -- $rest node controller; and string match -q -- 'Aux/*' "$__l_cur"
                __linstor_live property-keys:$rest
            else
                __linstor_keys $rest
            end
        case '~*'
            set -l key (string replace -f -r '^property-keys=' '' -- $__l_given)
            set -l spec (__linstor_property $key[1]); and __linstor_value $spec
        case '@*'
            __linstor_live $rest
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
        contains -- (string replace -r '\t.*' '' -- $line) $__l_taken; or echo "$__l_prefix$line"
    end
end
`;
