# Completion of linstor for fish; made from the command tree by 'linstor completion fish'.

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

set -g __linstor_opts_0 '-h'\t'Show help and end'\t'--help;-;^;nothing;;;;' '--help'\t'Show help and end'\t'--help;-;^;nothing;;;;' '-v'\t'Show the version of this program and end'\t'--version;-;^;nothing;;;;' '--version'\t'Show the version of this program and end'\t'--version;-;^;nothing;;;;' '-m'\t'Print JSON for scripts; API errors are in it and the exit code stays 0'\t'--machine-readable;-;^;nothing;;;;' '--machine-readable'\t'Print JSON for scripts; API errors are in it and the exit code stays 0'\t'--machine-readable;-;^;nothing;;;;' '--output-version'\t'Layout of -m: v1 as the controller sends it, v0 as old clients did'\t'--output-version;-;^;one;;=v0,v1;;' '-o'\t'How to show what comes out'\t'--output;-;^;one;new;=table,wide,json,jsonl,yaml,csv,tsv,markdown,name;;' '--output'\t'How to show what comes out'\t'--output;-;^;one;new;=table,wide,json,jsonl,yaml,csv,tsv,markdown,name;;' '--columns'\t'Show these columns or properties; +NAME adds to the usual ones'\t'--columns;-;^;one;new;^;^-[A-Za-z]{2};' '--sort-by'\t'Sort the rows by these columns; -NAME turns the order round'\t'--sort-by;-;^;one;new;^;^-[A-Za-z]{2};' '--where'\t'Only rows for which this holds: \'state!=Ok && size>10GiB\''\t'--where;-;^;one;new;&;;' '--limit'\t'Only the first N rows'\t'--limit;-;^;one;new;;;' '--no-headers'\t'Leave the headings of the columns out'\t'--no-headers;-;^;nothing;new;;;' '--bytes'\t'Sizes in bytes'\t'--bytes;-;^unit;nothing;new;;;' '--units'\t'All sizes in this unit, such as GiB or GB'\t'--units;-;^unit;one;new;=B/b,KiB/kib/KIB,MiB/mib/MIB,GiB/gib/GIB,TiB/tib/TIB,PiB/pib/PIB,kB/kb/KB,MB/mb,GB/gb,TB/tb,PB/pb;;' '--fit'\t'Leave columns out until the table fits into the window; a terminal does so by itself but for -o wide'\t'--fit;-;^width;nothing;new;;;' '--wide'\t'All usual columns with their whole texts, however narrow the window is; -o wide adds more'\t'--wide;-;^width;nothing;new;;;' '--view'\t'Options kept in the section [view NAME] of the configuration'\t'--view;-;^;one;new;@views;;' '--watch'\t'Show it again and again, every 2 seconds or as said, until Ctrl-C'\t'--watch;-;^;maybe;new;;^[0-9]+(\\.[0-9]+)?$;' '--pager'\t'Read what is longer than the screen with this program; off: without'\t'--pager;-;^pager;one;new;;;' '--no-pager'\t'Print what is longer than the screen without a pager'\t'--no-pager;-;^pager;nothing;new;;;' '--no-color'\t'No colours'\t'--no-color;-;^;nothing;;;;' '--no-utf8'\t'Draw tables and trees with ASCII characters'\t'--no-utf8;-;^;nothing;;;;' '--warn-as-error'\t'Exit with 10 also when a reply is a warning'\t'--warn-as-error;-;^;nothing;;;;' '-V'\t'Say which controller is used'\t'--verbose;-;^;nothing;;;;' '--verbose'\t'Say which controller is used'\t'--verbose;-;^;nothing;;;;' '--controllers'\t'Controllers to try, separated by commas (default localhost:3370)'\t'--controllers;-;^;one;;;;' '--context'\t'Settings of this context, see \'linstor help context\''\t'--context;-;^;one;new;@contexts;;' '-t'\t'How long to wait for an answer, in seconds'\t'--timeout;-;^;one;;;;' '--timeout'\t'How long to wait for an answer, in seconds'\t'--timeout;-;^;one;;;;' '--proxy'\t'Reach the controllers through this HTTP proxy; none: through no proxy at all'\t'--proxy;-;^;one;new;;;' '-u'\t'User name for the controller'\t'--user;-;^;one;;;;' '--user'\t'User name for the controller'\t'--user;-;^;one;;;;' '-P'\t'Password; without it one is asked for (better: --password-file)'\t'--password;-;^;one;;;;' '--password'\t'Password; without it one is asked for (better: --password-file)'\t'--password;-;^;one;;;;' '--password-file'\t'Read the password from this file (- for stdin)'\t'--password-file;-;^;one;new;!;;' '--token-file'\t'Read a bearer token from this file'\t'--token-file;-;^;one;new;!;;' '--tls'\t'How a certificate is checked: pin it at first contact, by a CA only, or not at all'\t'--tls;-;^;one;new;=pin,strict,insecure;;' '--cafile'\t'Only trust certificates that this CA vouches for'\t'--cafile;-;^;one;;!;;' '--certfile'\t'Certificate to show to the controller (PEM)'\t'--certfile;-;^;one;;!;;' '--keyfile'\t'Private key of --certfile (PEM)'\t'--keyfile;-;^;one;;!;;' '--allow-insecure-auth'\t'Send password or token over plain HTTP to other hosts too'\t'--allow-insecure-auth;-;^;nothing;;;;' '--curl'\t'Print the requests as curl commands and send nothing'\t'--curl;-;^;nothing;;;;' '--show-secrets'\t'Print passphrases and passwords in clear in --curl'\t'--show-secrets;-;^;nothing;new;;;' '--dry-run'\t'Tell which requests would be sent, and send none that changes anything'\t'--dry-run;-;^;nothing;new;;;' '--yes'\t'Ask nothing before something in use or the last good copy is deleted'\t'--yes;-;^;nothing;new;;;' '--history'\t'Whether changes are noted for \'linstor history\''\t'--history;-;^;one;new;=on,off;;' '--disable-config'\t'Ignore the configuration files'\t'--disable-config;-;^;nothing;;;;'
set -g __linstor_hidden_0 '--confirm'\t'Whether to ask: on a terminal, or never'\t'--confirm;-;^;one;new;=auto,never;;'
set -g __linstor_opts_1 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-f'\t'Only advice of these types'\t'--filter;-;^;some;;=single-replica,pot-split-brain,diskless-in-use,too-few-replicas,too-many-replicas,no-tiebreaker;;' '--filter'\t'Only advice of these types'\t'--filter;-;^;some;;=single-replica,pot-split-brain,diskless-in-use,too-few-replicas,too-many-replicas,no-tiebreaker;;' '-r'\t'Only about these resources'\t'--resources;-;^;some;;@resource-definitions;;' '--resources'\t'Only about these resources'\t'--resources;-;^;some;;@resource-definitions;;'
set -g __linstor_hidden_1 
set -g __linstor_opts_2 '-d'\t'JSON to send, from a file with @FILE, or from stdin with -'\t'--data;-;^;one;;!;;' '--data'\t'JSON to send, from a file with @FILE, or from stdin with -'\t'--data;-;^;one;;!;;' '--paginate'\t'Ask for a list page by page and print it as one list'\t'--paginate;-;^;nothing;;;;'
set -g __linstor_hidden_2 
set -g __linstor_opts_3 '-f'\t'File, folder with .yaml, .yml and .json files, or - for stdin; may be repeated'\t'--file;each;^;each;;!;;' '--file'\t'File, folder with .yaml, .yml and .json files, or - for stdin; may be repeated'\t'--file;each;^;each;;!;;' '--prune'\t'Delete objects that the file does not name, of kinds that it has; asks first'\t'--prune;-;^;nothing;;;;' '--allow-data-loss'\t'Also do what loses data: delete or shrink volumes, delete storage pools'\t'--allow-data-loss;-;^;nothing;;;;' '--wait'\t'Wait until the work is done'\t'--wait;-;^;nothing;new;;;' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'\t'--wait-timeout;-;^;one;new;;;'
set -g __linstor_hidden_3 
set -g __linstor_opts_4 '--expires'\t'End of its validity: a date or a time, in UTC'\t'--expires;-;^;one;;;;' '--ip-filter'\t'Only valid from these addresses'\t'--ip-filter;-;^;one;;;;' '--write-to'\t'Write the token to this new file, which only you can read'\t'--write-to;-;^;one;;!;;' '--print'\t'Print the token although stdout is no terminal'\t'--print;-;^;nothing;;;;'
set -g __linstor_hidden_4 
set -g __linstor_opts_5 
set -g __linstor_hidden_5 
set -g __linstor_opts_6 '-d'\t'What or whom the first token is for'\t'--description;-;^;one;;;;' '--description'\t'What or whom the first token is for'\t'--description;-;^;one;;;;' '--only-satellites'\t'Only make the tokens of the satellites'\t'--only-satellites;-;^;nothing;;;;' '--no-https'\t'Leave HTTPS as it is instead of switching it on'\t'--no-https;-;^;nothing;;;;' '--write-to'\t'Write the token to this new file, which only you can read'\t'--write-to;-;^;one;;!;;' '--print'\t'Print the token although stdout is no terminal'\t'--print;-;^;nothing;;;;'
set -g __linstor_hidden_6 
set -g __linstor_opts_7 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;'
set -g __linstor_hidden_7 
set -g __linstor_opts_8 '--activate'\t'Let the token in again'\t'--activate;-;^active;nothing;;;;' '--deactivate'\t'Let the token in no more'\t'--deactivate;-;^active;nothing;;;;' '-d'\t'What or whom the token is for'\t'--description;-;^;one;;;;' '--description'\t'What or whom the token is for'\t'--description;-;^;one;;;;' '--ip-filter'\t'Only valid from these addresses; empty: from anywhere'\t'--ip-filter;-;^;one;;;;'
set -g __linstor_hidden_8 
set -g __linstor_opts_9 '-r'\t'Stop the restore'\t'--restore;-;^;nothing;;;;' '--restore'\t'Stop the restore'\t'--restore;-;^;nothing;;;;' '-c'\t'Stop the shipping'\t'--create;-;^;nothing;;;;' '--create'\t'Stop the shipping'\t'--create;-;^;nothing;;;;' '-s'\t'Stop only this snapshot'\t'--snapshot;-;^;one;;@snapshots;;' '--snapshot'\t'Stop only this snapshot'\t'--snapshot;-;^;one;;@snapshots;;'
set -g __linstor_hidden_9 
set -g __linstor_opts_10 '-f'\t'Ship everything, not only what changed since the last backup'\t'--full;-;^;nothing;;;;' '--full'\t'Ship everything, not only what changed since the last backup'\t'--full;-;^;nothing;;;;' '-n'\t'Ship from this node if possible'\t'--node;-;^;one;;@nodes;;' '--node'\t'Ship from this node if possible'\t'--node;-;^;one;;@nodes;;' '-s'\t'Ship this existing snapshot, or name the new one'\t'--source-snapshot;-;^;one;;@snapshots;;' '--snapshot'\t'Ship this existing snapshot, or name the new one'\t'--source-snapshot;-;^;one;;@snapshots;;~--source-snapshot' '--source-snapshot'\t'Ship this existing snapshot, or name the new one'\t'--source-snapshot;-;^;one;;@snapshots;;' '--wait'\t'Wait until the work is done'\t'--wait;-;^;nothing;new;;;' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'\t'--wait-timeout;-;^;one;new;;;'
set -g __linstor_hidden_10 
set -g __linstor_opts_11 '-c'\t'Only the backups made by this cluster'\t'--cluster;-;^;nothing;;;;' '--cluster'\t'Only the backups made by this cluster'\t'--cluster;-;^;nothing;;;;' '--dry-run'\t'Only list what would be deleted'\t'--dryrun;-;^;nothing;;;;~--dryrun' '--dryrun'\t'Only list what would be deleted'\t'--dryrun;-;^;nothing;;;;' '--keep-snaps'\t'Keep the local snapshots the backups were made from'\t'--keep-snapshots;-;^;nothing;;;;~--keep-snapshots' '--keep-snapshots'\t'Keep the local snapshots the backups were made from'\t'--keep-snapshots;-;^;nothing;;;;'
set -g __linstor_hidden_11 
set -g __linstor_opts_12 '-t'\t'Backups made before this time'\t'--time;-;^;one;;;;' '--time'\t'Backups made before this time'\t'--time;-;^;one;;;;' '-r'\t'Backups of this resource'\t'--resource;-;^;one;;@resources;;' '--resource'\t'Backups of this resource'\t'--resource;-;^;one;;@resources;;' '-n'\t'Backups that this node uploaded'\t'--node;-;^;one;;@nodes;;' '--node'\t'Backups that this node uploaded'\t'--node;-;^;one;;@nodes;;' '--cascade'\t'Also delete the incremental backups that depend on these'\t'--cascading;-;^;nothing;;;;~--cascading' '--cascading'\t'Also delete the incremental backups that depend on these'\t'--cascading;-;^;nothing;;;;' '--dry-run'\t'Only list what would be deleted'\t'--dryrun;-;^;nothing;;;;~--dryrun' '--dryrun'\t'Only list what would be deleted'\t'--dryrun;-;^;nothing;;;;' '--keep-snaps'\t'Keep the local snapshots the backups were made from'\t'--keep-snapshots;-;^;nothing;;;;~--keep-snapshots' '--keep-snapshots'\t'Keep the local snapshots the backups were made from'\t'--keep-snapshots;-;^;nothing;;;;'
set -g __linstor_hidden_12 
set -g __linstor_opts_13 '--prefix'\t'Delete all backups whose id begins with this'\t'--prefix;-;^;nothing;;;;' '--cascade'\t'Also delete the incremental backups that depend on these'\t'--cascading;-;^;nothing;;;;~--cascading' '--cascading'\t'Also delete the incremental backups that depend on these'\t'--cascading;-;^;nothing;;;;' '--dry-run'\t'Only list what would be deleted'\t'--dryrun;-;^;nothing;;;;~--dryrun' '--dryrun'\t'Only list what would be deleted'\t'--dryrun;-;^;nothing;;;;' '--keep-snaps'\t'Keep the local snapshots the backups were made from'\t'--keep-snapshots;-;^;nothing;;;;~--keep-snapshots' '--keep-snapshots'\t'Keep the local snapshots the backups were made from'\t'--keep-snapshots;-;^;nothing;;;;'
set -g __linstor_hidden_13 
set -g __linstor_opts_14 '--dry-run'\t'Only list what would be deleted'\t'--dryrun;-;^;nothing;;;;~--dryrun' '--dryrun'\t'Only list what would be deleted'\t'--dryrun;-;^;nothing;;;;'
set -g __linstor_hidden_14 
set -g __linstor_opts_15 '-r'\t'Resource the backup was made of: its latest backup'\t'--resource;-;^;one;;@resources;;' '--resource'\t'Resource the backup was made of: its latest backup'\t'--resource;-;^;one;;@resources;;' '-s'\t'Name of the snapshot that was backed up'\t'--snapshot;-;^;one;;@snapshots;;' '--snapshot'\t'Name of the snapshot that was backed up'\t'--snapshot;-;^;one;;@snapshots;;' '--id'\t'The backup'\t'--id;-;^;one;;@backups;;' '-n'\t'Show what would be left in the pools of this node'\t'--target-node;-;^;one;;@nodes;;' '--target_node'\t'Show what would be left in the pools of this node'\t'--target-node;-;^;one;;@nodes;;~--target-node' '--target-node'\t'Show what would be left in the pools of this node'\t'--target-node;-;^;one;;@nodes;;' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use'\t'--storpool-rename;-;^;any;;;;' '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;'
set -g __linstor_hidden_15 
set -g __linstor_opts_16 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-r'\t'Only backups of this resource'\t'--resource;-;^;one;;@resources;;' '--resource'\t'Only backups of this resource'\t'--resource;-;^;one;;@resources;;' '-s'\t'Only backups of this snapshot'\t'--snapshot;-;^;one;;@snapshots;;' '--snapshot'\t'Only backups of this snapshot'\t'--snapshot;-;^;one;;@snapshots;;' '-o'\t'Show the objects of the bucket that are no backups instead'\t'--others;-;^;nothing;;;;' '--others'\t'Show the objects of the bucket that are no backups instead'\t'--others;-;^;nothing;;;;' '-i'\t'Add a column with the ids of the backups'\t'--show-id;-;^;nothing;;;;' '--show-id'\t'Add a column with the ids of the backups'\t'--show-id;-;^;nothing;;;;'
set -g __linstor_hidden_16 
set -g __linstor_opts_17 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-n'\t'Only these nodes'\t'--nodes;-;^;any;;@nodes;;' '--nodes'\t'Only these nodes'\t'--nodes;-;^;any;;@nodes;;' '-s'\t'Only these snapshots'\t'--snapshots;-;^;any;;@snapshots;;' '--snaps'\t'Only these snapshots'\t'--snapshots;-;^;any;;@snapshots;;~--snapshots' '--snapshots'\t'Only these snapshots'\t'--snapshots;-;^;any;;@snapshots;;' '--rscs'\t'Only these resources'\t'--resources;-;^;any;;@resources;;~--resources' '--resources'\t'Only these resources'\t'--resources;-;^;any;;@resources;;' '--remotes'\t'Only backups that go to these remotes'\t'--remotes;-;^;any;;@remotes;;' '--snap-to-node'\t'One row per snapshot instead of one per node'\t'--s2n;-;^;nothing;;;;~--s2n' '--stn'\t'One row per snapshot instead of one per node'\t'--s2n;-;^;nothing;;;;~--s2n' '--s2n'\t'One row per snapshot instead of one per node'\t'--s2n;-;^;nothing;;;;'
set -g __linstor_hidden_17 
set -g __linstor_opts_18 '-r'\t'Resource the backup was made of: its latest backup is restored'\t'--resource;-;^;one;;@resources;;' '--resource'\t'Resource the backup was made of: its latest backup is restored'\t'--resource;-;^;one;;@resources;;' '-s'\t'Name of the snapshot that was backed up'\t'--snapshot;-;^;one;;@snapshots;;' '--snapshot'\t'Name of the snapshot that was backed up'\t'--snapshot;-;^;one;;@snapshots;;' '--id'\t'The backup to restore'\t'--id;-;^;one;;@backups;;' '--passphrase'\t'Master passphrase of the cluster that made an encrypted backup; without a value it is asked for'\t'--passphrase;-;^;maybe;;;;' '--passphrase-file'\t'Read that passphrase from this file (- for stdin), without its last line break'\t'--passphrase-file;-;^;one;new;!;;' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use'\t'--storpool-rename;-;^;any;;;;' '--download-only'\t'Bring the snapshots to the target but do not restore the resource from them'\t'--download-only;-;^restore;nothing;;;;' '--force-restore'\t'Restore even if the target resource is already deployed'\t'--force-restore;-;^restore;nothing;;;;' '--target-resource-group'\t'Resource group of the restored resource'\t'--target-resource-group;-;^;one;;@resource-groups;;' '--force-move-resource-group'\t'Move an existing target resource into the target resource group'\t'--force-mv-rg;-;^;nothing;;;;~--force-mv-rg' '--force-mv-rg'\t'Move an existing target resource into the target resource group'\t'--force-mv-rg;-;^;nothing;;;;' '--wait'\t'Wait until the work is done'\t'--wait;-;^;nothing;new;;;' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'\t'--wait-timeout;-;^;one;new;;;'
set -g __linstor_hidden_18 
set -g __linstor_opts_19 '--rd'\t'Only for this resource definition'\t'--resource-definition;-;^scope;one;;@resource-definitions;;~--resource-definition' '--resource-definition'\t'Only for this resource definition'\t'--resource-definition;-;^scope;one;;@resource-definitions;;' '--rg'\t'Only for the resources of this resource group'\t'--resource-group;-;^scope;one;;@resource-groups;;~--resource-group' '--resource-group'\t'Only for the resources of this resource group'\t'--resource-group;-;^scope;one;;@resource-groups;;'
set -g __linstor_hidden_19 
set -g __linstor_opts_20 '--node'\t'Ship from this node if possible'\t'--preferred-node;-;^;one;;@nodes;;~--preferred-node' '--preferred-node'\t'Ship from this node if possible'\t'--preferred-node;-;^;one;;@nodes;;' '--target-storage-pool'\t'Storage pool at the target'\t'--target-storage-pool;-;^;one;;;;' '--target-resource-name'\t'Name at the target; only with --rd'\t'--target-resource-name;-;^;one;;;;' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use'\t'--storpool-rename;-;^;any;;;;' '--rd'\t'Only for this resource definition'\t'--resource-definition;-;^scope;one;;@resource-definitions;;~--resource-definition' '--resource-definition'\t'Only for this resource definition'\t'--resource-definition;-;^scope;one;;@resource-definitions;;' '--rg'\t'Only for the resources of this resource group'\t'--resource-group;-;^scope;one;;@resource-groups;;~--resource-group' '--resource-group'\t'Only for the resources of this resource group'\t'--resource-group;-;^scope;one;;@resource-groups;;' '--force-restore'\t'Restore even if the target resource is already deployed'\t'--force-restore;-;^;nothing;;;;' '--target-resource-group'\t'Resource group of the restored resource'\t'--target-resource-group;-;^;one;;@resource-groups;;' '--force-move-resource-group'\t'Move an existing target resource into the target resource group'\t'--force-mv-rg;-;^;nothing;;;;~--force-mv-rg' '--force-mv-rg'\t'Move an existing target resource into the target resource group'\t'--force-mv-rg;-;^;nothing;;;;'
set -g __linstor_hidden_20 
set -g __linstor_opts_21 '--source-node'\t'Ship from this node'\t'--source-node;-;^;one;;@nodes;;' '--target-node'\t'Node of the other cluster that receives'\t'--target-node;-;^;one;;;;' '--target-net-if'\t'Network interface of that node'\t'--target-net-if;-;^;one;;;;' '--target-storage-pool'\t'Storage pool at the target'\t'--target-storage-pool;-;^;one;;;;' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use'\t'--storpool-rename;-;^;any;;;;' '--download-only'\t'Bring the snapshots to the target but do not restore the resource from them'\t'--download-only;-;^restore;nothing;;;;' '--force-restore'\t'Restore even if the target resource is already deployed'\t'--force-restore;-;^restore;nothing;;;;' '--target-resource-group'\t'Resource group of the restored resource'\t'--target-resource-group;-;^;one;;@resource-groups;;' '--force-move-resource-group'\t'Move an existing target resource into the target resource group'\t'--force-mv-rg;-;^;nothing;;;;~--force-mv-rg' '--force-mv-rg'\t'Move an existing target resource into the target resource group'\t'--force-mv-rg;-;^;nothing;;;;' '--force-full'\t'Ship everything, not only what changed since the last time'\t'--full;-;^;nothing;;;;~--full' '--full'\t'Ship everything, not only what changed since the last time'\t'--full;-;^;nothing;;;;' '--source-snapshot'\t'Ship this existing snapshot, or name the new one'\t'--source-snapshot;-;^;one;;@snapshots;;' '--wait'\t'Wait until the work is done'\t'--wait;-;^;nothing;new;;;' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'\t'--wait-timeout;-;^;one;new;;;'
set -g __linstor_hidden_21 
set -g __linstor_opts_22 '--controllers'\t'Controllers of the cluster, separated by commas'\t'--controllers;-;^;one;;;;' '--proxy'\t'HTTP proxy on the way to the controllers; none: no proxy'\t'--proxy;-;^;one;;;;' '-u'\t'User name; the password is asked for, or comes from a file'\t'--user;-;^;one;;;;' '--user'\t'User name; the password is asked for, or comes from a file'\t'--user;-;^;one;;;;' '--password-file'\t'File that holds the password'\t'--password-file;-;^;one;;!;;' '--token-file'\t'File that holds a bearer token'\t'--token-file;-;^;one;;!;;' '--tls'\t'How a certificate is checked'\t'--tls;-;^;one;;=pin,strict,insecure;;' '--cafile'\t'CA that vouches for the controllers'\t'--cafile;-;^;one;;!;;' '--certfile'\t'Certificate to show to the controller'\t'--certfile;-;^;one;;!;;' '--keyfile'\t'Private key of --certfile'\t'--keyfile;-;^;one;;!;;' '-t'\t'How long to wait for an answer'\t'--timeout;-;^;one;;;;' '--timeout'\t'How long to wait for an answer'\t'--timeout;-;^;one;;;;' '-o'\t'How to show what comes out'\t'--output;-;^;one;;;;' '--output'\t'How to show what comes out'\t'--output;-;^;one;;;;' '--use'\t'Use it from now on'\t'--use;-;^;nothing;;;;' '--replace'\t'Replace a context of this name'\t'--replace;-;^;nothing;;;;'
set -g __linstor_hidden_22 '-P'\t'Refused: passwords are never saved'\t'--password;-;^;one;;;;' '--password'\t'Refused: passwords are never saved'\t'--password;-;^;one;;;;'
set -g __linstor_opts_23 '--none'\t'Use no context'\t'--none;-;^;nothing;;;;'
set -g __linstor_hidden_23 
set -g __linstor_opts_24 '--after-sb-0pri'\t'How a split brain is resolved while no node is primary'\t'--after-sb-0pri;-;^;one;;=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote;;' '--after-sb-1pri'\t'How a split brain is resolved while one node is primary'\t'--after-sb-1pri;-;^;one;;=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p;;' '--after-sb-2pri'\t'How a split brain is resolved while both nodes are primary'\t'--after-sb-2pri;-;^;one;;=disconnect,call-pri-lost-after-sb,violently-as0p;;' '--al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash (67 to 65534, default 1237)'\t'--al-extents;-;^;one;;%;;' '--al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync (default yes)'\t'--al-updates;-;^;one;;=yes/YES,no/NO;;' '--allow-remote-read'\t'Let this peer be read from when the local disk cannot be (default yes)'\t'--allow-remote-read;-;^;one;;=yes/YES,no/NO;;' '--allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need (default no)'\t'--allow-two-primaries;-;^;one;;=yes/YES,no/NO;;' '--always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common (default no)'\t'--always-asbp;-;^;one;;=yes/YES,no/NO;;' '--auto-promote'\t'Become primary by itself when the device is opened for writing (default yes)'\t'--auto-promote;-;^;one;;=yes/YES,no/NO;;' '--auto-promote-timeout'\t'How long opening the device waits for the promotion (0 to 600 tenths of a second, default 20)'\t'--auto-promote-timeout;-;^;one;;;;' '--bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none (default yes)'\t'--bitmap;-;^;one;;=yes/YES,no/NO;;' '--block-size'\t'Logical block size the DRBD device reports (512 to 4096 bytes, default 512)'\t'--block-size;-;^;one;;;;' '--c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0 (1 to 100 tenths of a second, default 10)'\t'--c-delay-target;-;^;one;;;;' '--c-fill-target'\t'Resync data in flight that the resync controller aims at (0 to 1048576 sectors, default 100)'\t'--c-fill-target;-;^;one;;%;;' '--c-max-rate'\t'Highest rate of a resync (0 to 4194304 KiB/s, default 102400)'\t'--c-max-rate;-;^;one;;%;;' '--c-min-rate'\t'Rate that a resync keeps although applications write (0 to 4194304 KiB/s, default 250)'\t'--c-min-rate;-;^;one;;%;;' '--c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate) (0 to 300 tenths of a second, default 20)'\t'--c-plan-ahead;-;^;one;;;;' '--congestion-extents'\t'Active extents from which on on-congestion applies (67 to 65534, default 1237)'\t'--congestion-extents;-;^;one;;%;;' '--congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off (0 to 20971520 sectors, default 0)'\t'--congestion-fill;-;^;one;;%;;' '--connect-int'\t'Pause between two attempts to connect (1 to 120 seconds, default 10)'\t'--connect-int;-;^;one;;;;' '--cpu-mask'\t'CPUs for the threads of DRBD, as a hexadecimal mask'\t'--cpu-mask;-;^;one;;;;' '--cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256'\t'--cram-hmac-alg;-;^;one;;;;' '--csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary (default no)'\t'--csums-after-crash-only;-;^;one;;=yes/YES,no/NO;;' '--csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c'\t'--csums-alg;-;^;one;;;;' '--data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time'\t'--data-integrity-alg;-;^;one;;;;' '--disable-write-same'\t'Do not offer WRITE SAME on the DRBD device (default no)'\t'--disable-write-same;-;^;one;;=yes/YES,no/NO;;' '--discard-granularity'\t'Granularity of discards the DRBD device reports (0 to 134217728 bytes)'\t'--discard-granularity;-;^;one;;;;' '--discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes (default yes)'\t'--discard-zeroes-if-aligned;-;^;one;;=yes/YES,no/NO;;' '--disk-barrier'\t'Order writes on the backing disk with barriers (default no)'\t'--disk-barrier;-;^;one;;=yes/YES,no/NO;;' '--disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk (default yes)'\t'--disk-drain;-;^;one;;=yes/YES,no/NO;;' '--disk-flushes'\t'Flush the cache of the backing disk between dependent writes (default yes)'\t'--disk-flushes;-;^;one;;=yes/YES,no/NO;;' '--disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever (0 to 6000 tenths of a second, default 0)'\t'--disk-timeout;-;^;one;;;;' '--diskless'\t'Have no backing disk on purpose (default no)'\t'--diskless;-;^;one;;=yes/YES,no/NO;;' '--drbd8-api-compatibility'\t'Behave like DRBD 8 towards tools that need it (default no)'\t'--drbd8-api-compatibility;-;^;one;;=yes/YES,no/NO;;' '--fencing'\t'What is done about a peer that cannot be reached'\t'--fencing;-;^;one;;=dont-care,resource-only,resource-and-stonith;;' '--handler-after-resync-target'\t'Run when this node was brought up to date by a resync'\t'--handler-after-resync-target;-;^;one;;;;' '--handler-before-resync-source'\t'Run before this node becomes the source of a resync'\t'--handler-before-resync-source;-;^;one;;;;' '--handler-before-resync-target'\t'Run before a resync makes the data of this node inconsistent'\t'--handler-before-resync-target;-;^;one;;;;' '--handler-fence-peer'\t'Run to fence a peer that cannot be reached'\t'--handler-fence-peer;-;^;one;;;;' '--handler-initial-split-brain'\t'Run when a split brain is found, resolved or not'\t'--handler-initial-split-brain;-;^;one;;;;' '--handler-local-io-error'\t'Run when the backing disk reports an I/O error'\t'--handler-local-io-error;-;^;one;;;;' '--handler-out-of-sync'\t'Run when online verification found differences'\t'--handler-out-of-sync;-;^;one;;;;' '--handler-pri-lost'\t'Run on a primary that should become the target of a resync'\t'--handler-pri-lost;-;^;one;;;;' '--handler-pri-lost-after-sb'\t'Run on a primary that lost the resolution of a split brain'\t'--handler-pri-lost-after-sb;-;^;one;;;;' '--handler-pri-on-incon-degr'\t'Run on a primary whose only data are inconsistent'\t'--handler-pri-on-incon-degr;-;^;one;;;;' '--handler-quorum-lost'\t'Run when the partition lost quorum'\t'--handler-quorum-lost;-;^;one;;;;' '--handler-split-brain'\t'Run when a split brain could not be resolved'\t'--handler-split-brain;-;^;one;;;;' '--handler-unfence-peer'\t'Run when a fenced peer is up to date again'\t'--handler-unfence-peer;-;^;one;;;;' '--ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does (0 to 200, default 7)'\t'--ko-count;-;^;one;;;;' '--load-balance-paths'\t'Send over all paths of the connection instead of one (default no)'\t'--load-balance-paths;-;^;one;;=yes/YES,no/NO;;' '--max-bio-size'\t'Largest request the DRBD device accepts (512 to 1048576 bytes, default 1048576)'\t'--max-bio-size;-;^;one;;;;' '--max-buffers'\t'Most buffers (pages) for writes and resync in flight (32 to 131072, default 2048)'\t'--max-buffers;-;^;one;;%;;' '--max-epoch-size'\t'Most writes between two write barriers (1 to 20000, default 2048)'\t'--max-epoch-size;-;^;one;;;;' '--max-io-depth'\t'Most application requests in flight for each device (4 to 4294967295, default 8000)'\t'--max-io-depth;-;^;one;;%;;' '--md-flushes'\t'Flush the cache of the disk after metadata was written (default yes)'\t'--md-flushes;-;^;one;;=yes/YES,no/NO;;' '--on-congestion'\t'What to do when the network cannot keep up'\t'--on-congestion;-;^;one;;=block,pull-ahead,disconnect;;' '--on-io-error'\t'What to do when the backing disk reports an I/O error'\t'--on-io-error;-;^;one;;=pass_on,call-local-io-error,detach;;' '--on-no-data-accessible'\t'What happens to I/O when no current data can be reached'\t'--on-no-data-accessible;-;^;one;;=io-error,suspend-io;;' '--on-no-quorum'\t'What happens to I/O when the partition has no quorum'\t'--on-no-quorum;-;^;one;;=io-error,suspend-io;;' '--on-suspended-primary-outdated'\t'What a suspended primary does that finds its data outdated'\t'--on-suspended-primary-outdated;-;^;one;;=disconnect,force-secondary;;' '--peer-ack-delay'\t'Tell the peers about completed writes after this long without new ones (1 to 10000 milliseconds, default 100)'\t'--peer-ack-delay;-;^;one;;;;' '--peer-ack-window'\t'Tell the peers about completed writes after this much data (2048 to 204800 sectors, default 4096)'\t'--peer-ack-window;-;^;one;;%;;' '--peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum (default yes)'\t'--peer-tiebreaker;-;^;one;;=yes/YES,no/NO;;' '--ping-int'\t'Ping an idle peer after this long (1 to 120 seconds, default 10)'\t'--ping-int;-;^;one;;;;' '--ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer (1 to 300 tenths of a second, default 5)'\t'--ping-timeout;-;^;one;;;;' '--protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk'\t'--protocol;-;^;one;;=A,B,C;;' '--quorum'\t'How many nodes a partition needs to be writable (1 to 32)'\t'--quorum;-;^;one;;=off,majority,all;;' '--quorum-minimum-redundancy'\t'How many nodes with current data a partition needs to be writable (1 to 32)'\t'--quorum-minimum-redundancy;-;^;one;;=off,majority,all;;' '--rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose (0 to 134217728 bytes, default 0)'\t'--rcvbuf-size;-;^;one;;%;;' '--rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose (0 to 10485760 bytes, default 0)'\t'--rdma-ctrl-rcvbuf-size;-;^;one;;;;' '--rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose (0 to 10485760 bytes, default 0)'\t'--rdma-ctrl-sndbuf-size;-;^;one;;;;' '--read-balancing'\t'How reads are spread over the nodes with current data'\t'--read-balancing;-;^;one;;=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping;;' '--resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME'\t'--resync-after;-;^;one;;;;' '--resync-rate'\t'Fixed rate of a resync, or the rate it starts with (1 to 8388608 KiB/s, default 250)'\t'--resync-rate;-;^;one;;%;;' '--resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary (default yes)'\t'--resync-without-replication;-;^;one;;=yes/YES,no/NO;;' '--rr-conflict'\t'What to do when resync and roles contradict each other'\t'--rr-conflict;-;^;one;;=disconnect,call-pri-lost,violently,retry-connect,auto-discard;;' '--rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off (0 to 1048576 bytes, default 0)'\t'--rs-discard-granularity;-;^;one;;%;;' '--shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters'\t'--shared-secret;-;^;one;;;;' '--sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose (0 to 134217728 bytes, default 0)'\t'--sndbuf-size;-;^;one;;%;;' '--socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout (0 to 300 tenths of a second, default 0)'\t'--socket-check-timeout;-;^;one;;;;' '--tcp-cork'\t'Collect small packets with TCP_CORK (default yes)'\t'--tcp-cork;-;^;one;;=yes/YES,no/NO;;' '--drbd-timeout'\t'Drop a peer that does not answer a request for this long (1 to 600 tenths of a second, default 60)'\t'--drbd-timeout;-;^;one;;;;' '--tls'\t'Encrypt the connection with kernel TLS (default no)'\t'--tls;-;^;one;;=yes/YES,no/NO;;' '--tls-certificate'\t'Certificate for TLS, as its key serial'\t'--tls-certificate;-;^;one;;;;' '--tls-keyring'\t'Keyring with the trusted certificates for TLS'\t'--tls-keyring;-;^;one;;;;' '--tls-privkey'\t'Private key for TLS, as its key serial'\t'--tls-privkey;-;^;one;;;;' '--transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp'\t'--transport;-;^;one;;;;' '--twopc-retry-timeout'\t'Pause before a cluster-wide state change is tried again (1 to 50 tenths of a second, default 1)'\t'--twopc-retry-timeout;-;^;one;;;;' '--twopc-timeout'\t'Longest duration of a cluster-wide state change (50 to 600 tenths of a second, default 300)'\t'--twopc-timeout;-;^;one;;;;' '--use-rle'\t'Compress bitmaps before they are exchanged (default yes)'\t'--use-rle;-;^;one;;=yes/YES,no/NO;;' '--verify-alg'\t'Hash for online verification, such as crc32c or sha256'\t'--verify-alg;-;^;one;;;;'
set -g __linstor_hidden_24 '--unset-after-sb-0pri'\t'Unset after-sb-0pri'\t'--unset-after-sb-0pri;-;^;nothing;;;;' '--unset-after-sb-1pri'\t'Unset after-sb-1pri'\t'--unset-after-sb-1pri;-;^;nothing;;;;' '--unset-after-sb-2pri'\t'Unset after-sb-2pri'\t'--unset-after-sb-2pri;-;^;nothing;;;;' '--unset-al-extents'\t'Unset al-extents'\t'--unset-al-extents;-;^;nothing;;;;' '--unset-al-updates'\t'Unset al-updates'\t'--unset-al-updates;-;^;nothing;;;;' '--unset-allow-remote-read'\t'Unset allow-remote-read'\t'--unset-allow-remote-read;-;^;nothing;;;;' '--unset-allow-two-primaries'\t'Unset allow-two-primaries'\t'--unset-allow-two-primaries;-;^;nothing;;;;' '--unset-always-asbp'\t'Unset always-asbp'\t'--unset-always-asbp;-;^;nothing;;;;' '--unset-auto-promote'\t'Unset auto-promote'\t'--unset-auto-promote;-;^;nothing;;;;' '--unset-auto-promote-timeout'\t'Unset auto-promote-timeout'\t'--unset-auto-promote-timeout;-;^;nothing;;;;' '--unset-bitmap'\t'Unset bitmap'\t'--unset-bitmap;-;^;nothing;;;;' '--unset-block-size'\t'Unset block-size'\t'--unset-block-size;-;^;nothing;;;;' '--unset-c-delay-target'\t'Unset c-delay-target'\t'--unset-c-delay-target;-;^;nothing;;;;' '--unset-c-fill-target'\t'Unset c-fill-target'\t'--unset-c-fill-target;-;^;nothing;;;;' '--unset-c-max-rate'\t'Unset c-max-rate'\t'--unset-c-max-rate;-;^;nothing;;;;' '--unset-c-min-rate'\t'Unset c-min-rate'\t'--unset-c-min-rate;-;^;nothing;;;;' '--unset-c-plan-ahead'\t'Unset c-plan-ahead'\t'--unset-c-plan-ahead;-;^;nothing;;;;' '--unset-congestion-extents'\t'Unset congestion-extents'\t'--unset-congestion-extents;-;^;nothing;;;;' '--unset-congestion-fill'\t'Unset congestion-fill'\t'--unset-congestion-fill;-;^;nothing;;;;' '--unset-connect-int'\t'Unset connect-int'\t'--unset-connect-int;-;^;nothing;;;;' '--unset-cpu-mask'\t'Unset cpu-mask'\t'--unset-cpu-mask;-;^;nothing;;;;' '--unset-cram-hmac-alg'\t'Unset cram-hmac-alg'\t'--unset-cram-hmac-alg;-;^;nothing;;;;' '--unset-csums-after-crash-only'\t'Unset csums-after-crash-only'\t'--unset-csums-after-crash-only;-;^;nothing;;;;' '--unset-csums-alg'\t'Unset csums-alg'\t'--unset-csums-alg;-;^;nothing;;;;' '--unset-data-integrity-alg'\t'Unset data-integrity-alg'\t'--unset-data-integrity-alg;-;^;nothing;;;;' '--unset-disable-write-same'\t'Unset disable-write-same'\t'--unset-disable-write-same;-;^;nothing;;;;' '--unset-discard-granularity'\t'Unset discard-granularity'\t'--unset-discard-granularity;-;^;nothing;;;;' '--unset-discard-zeroes-if-aligned'\t'Unset discard-zeroes-if-aligned'\t'--unset-discard-zeroes-if-aligned;-;^;nothing;;;;' '--unset-disk-barrier'\t'Unset disk-barrier'\t'--unset-disk-barrier;-;^;nothing;;;;' '--unset-disk-drain'\t'Unset disk-drain'\t'--unset-disk-drain;-;^;nothing;;;;' '--unset-disk-flushes'\t'Unset disk-flushes'\t'--unset-disk-flushes;-;^;nothing;;;;' '--unset-disk-timeout'\t'Unset disk-timeout'\t'--unset-disk-timeout;-;^;nothing;;;;' '--unset-diskless'\t'Unset diskless'\t'--unset-diskless;-;^;nothing;;;;' '--unset-drbd8-api-compatibility'\t'Unset drbd8-api-compatibility'\t'--unset-drbd8-api-compatibility;-;^;nothing;;;;' '--unset-fencing'\t'Unset fencing'\t'--unset-fencing;-;^;nothing;;;;' '--unset-handler-after-resync-target'\t'Unset handler-after-resync-target'\t'--unset-handler-after-resync-target;-;^;nothing;;;;' '--unset-handler-before-resync-source'\t'Unset handler-before-resync-source'\t'--unset-handler-before-resync-source;-;^;nothing;;;;' '--unset-handler-before-resync-target'\t'Unset handler-before-resync-target'\t'--unset-handler-before-resync-target;-;^;nothing;;;;' '--unset-handler-fence-peer'\t'Unset handler-fence-peer'\t'--unset-handler-fence-peer;-;^;nothing;;;;' '--unset-handler-initial-split-brain'\t'Unset handler-initial-split-brain'\t'--unset-handler-initial-split-brain;-;^;nothing;;;;' '--unset-handler-local-io-error'\t'Unset handler-local-io-error'\t'--unset-handler-local-io-error;-;^;nothing;;;;' '--unset-handler-out-of-sync'\t'Unset handler-out-of-sync'\t'--unset-handler-out-of-sync;-;^;nothing;;;;' '--unset-handler-pri-lost'\t'Unset handler-pri-lost'\t'--unset-handler-pri-lost;-;^;nothing;;;;' '--unset-handler-pri-lost-after-sb'\t'Unset handler-pri-lost-after-sb'\t'--unset-handler-pri-lost-after-sb;-;^;nothing;;;;' '--unset-handler-pri-on-incon-degr'\t'Unset handler-pri-on-incon-degr'\t'--unset-handler-pri-on-incon-degr;-;^;nothing;;;;' '--unset-handler-quorum-lost'\t'Unset handler-quorum-lost'\t'--unset-handler-quorum-lost;-;^;nothing;;;;' '--unset-handler-split-brain'\t'Unset handler-split-brain'\t'--unset-handler-split-brain;-;^;nothing;;;;' '--unset-handler-unfence-peer'\t'Unset handler-unfence-peer'\t'--unset-handler-unfence-peer;-;^;nothing;;;;' '--unset-ko-count'\t'Unset ko-count'\t'--unset-ko-count;-;^;nothing;;;;' '--unset-load-balance-paths'\t'Unset load-balance-paths'\t'--unset-load-balance-paths;-;^;nothing;;;;' '--unset-max-bio-size'\t'Unset max-bio-size'\t'--unset-max-bio-size;-;^;nothing;;;;' '--unset-max-buffers'\t'Unset max-buffers'\t'--unset-max-buffers;-;^;nothing;;;;' '--unset-max-epoch-size'\t'Unset max-epoch-size'\t'--unset-max-epoch-size;-;^;nothing;;;;' '--unset-max-io-depth'\t'Unset max-io-depth'\t'--unset-max-io-depth;-;^;nothing;;;;' '--unset-md-flushes'\t'Unset md-flushes'\t'--unset-md-flushes;-;^;nothing;;;;' '--unset-on-congestion'\t'Unset on-congestion'\t'--unset-on-congestion;-;^;nothing;;;;' '--unset-on-io-error'\t'Unset on-io-error'\t'--unset-on-io-error;-;^;nothing;;;;' '--unset-on-no-data-accessible'\t'Unset on-no-data-accessible'\t'--unset-on-no-data-accessible;-;^;nothing;;;;' '--unset-on-no-quorum'\t'Unset on-no-quorum'\t'--unset-on-no-quorum;-;^;nothing;;;;' '--unset-on-suspended-primary-outdated'\t'Unset on-suspended-primary-outdated'\t'--unset-on-suspended-primary-outdated;-;^;nothing;;;;' '--unset-peer-ack-delay'\t'Unset peer-ack-delay'\t'--unset-peer-ack-delay;-;^;nothing;;;;' '--unset-peer-ack-window'\t'Unset peer-ack-window'\t'--unset-peer-ack-window;-;^;nothing;;;;' '--unset-peer-tiebreaker'\t'Unset peer-tiebreaker'\t'--unset-peer-tiebreaker;-;^;nothing;;;;' '--unset-ping-int'\t'Unset ping-int'\t'--unset-ping-int;-;^;nothing;;;;' '--unset-ping-timeout'\t'Unset ping-timeout'\t'--unset-ping-timeout;-;^;nothing;;;;' '--unset-protocol'\t'Unset protocol'\t'--unset-protocol;-;^;nothing;;;;' '--unset-quorum'\t'Unset quorum'\t'--unset-quorum;-;^;nothing;;;;' '--unset-quorum-minimum-redundancy'\t'Unset quorum-minimum-redundancy'\t'--unset-quorum-minimum-redundancy;-;^;nothing;;;;' '--unset-rcvbuf-size'\t'Unset rcvbuf-size'\t'--unset-rcvbuf-size;-;^;nothing;;;;' '--unset-rdma-ctrl-rcvbuf-size'\t'Unset rdma-ctrl-rcvbuf-size'\t'--unset-rdma-ctrl-rcvbuf-size;-;^;nothing;;;;' '--unset-rdma-ctrl-sndbuf-size'\t'Unset rdma-ctrl-sndbuf-size'\t'--unset-rdma-ctrl-sndbuf-size;-;^;nothing;;;;' '--unset-read-balancing'\t'Unset read-balancing'\t'--unset-read-balancing;-;^;nothing;;;;' '--unset-resync-after'\t'Unset resync-after'\t'--unset-resync-after;-;^;nothing;;;;' '--unset-resync-rate'\t'Unset resync-rate'\t'--unset-resync-rate;-;^;nothing;;;;' '--unset-resync-without-replication'\t'Unset resync-without-replication'\t'--unset-resync-without-replication;-;^;nothing;;;;' '--unset-rr-conflict'\t'Unset rr-conflict'\t'--unset-rr-conflict;-;^;nothing;;;;' '--unset-rs-discard-granularity'\t'Unset rs-discard-granularity'\t'--unset-rs-discard-granularity;-;^;nothing;;;;' '--unset-shared-secret'\t'Unset shared-secret'\t'--unset-shared-secret;-;^;nothing;;;;' '--unset-sndbuf-size'\t'Unset sndbuf-size'\t'--unset-sndbuf-size;-;^;nothing;;;;' '--unset-socket-check-timeout'\t'Unset socket-check-timeout'\t'--unset-socket-check-timeout;-;^;nothing;;;;' '--unset-tcp-cork'\t'Unset tcp-cork'\t'--unset-tcp-cork;-;^;nothing;;;;' '--unset-drbd-timeout'\t'Unset drbd-timeout'\t'--unset-drbd-timeout;-;^;nothing;;;;' '--unset-tls'\t'Unset tls'\t'--unset-tls;-;^;nothing;;;;' '--unset-tls-certificate'\t'Unset tls-certificate'\t'--unset-tls-certificate;-;^;nothing;;;;' '--unset-tls-keyring'\t'Unset tls-keyring'\t'--unset-tls-keyring;-;^;nothing;;;;' '--unset-tls-privkey'\t'Unset tls-privkey'\t'--unset-tls-privkey;-;^;nothing;;;;' '--unset-transport'\t'Unset transport'\t'--unset-transport;-;^;nothing;;;;' '--unset-twopc-retry-timeout'\t'Unset twopc-retry-timeout'\t'--unset-twopc-retry-timeout;-;^;nothing;;;;' '--unset-twopc-timeout'\t'Unset twopc-timeout'\t'--unset-twopc-timeout;-;^;nothing;;;;' '--unset-use-rle'\t'Unset use-rle'\t'--unset-use-rle;-;^;nothing;;;;' '--unset-verify-alg'\t'Unset verify-alg'\t'--unset-verify-alg;-;^;nothing;;;;'
set -g __linstor_opts_25 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-s'\t'Only this storage pool'\t'--storage-pool;-;^;one;;@storage-pool-definitions;;' '--storage-pool'\t'Only this storage pool'\t'--storage-pool;-;^;one;;@storage-pool-definitions;;' '--do-not-place-with'\t'Avoid nodes that have one of these resources'\t'--do-not-place-with;-;^;some;;@resources;;' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression'\t'--do-not-place-with-regex;-;^;one;;;;' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties'\t'--replicas-on-same;-;^;some;;@aux-properties;;' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties'\t'--replicas-on-different;-;^;some;;@aux-properties;;' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count'\t'--x-replicas-on-different;-;^;any;;@aux-properties;;'
set -g __linstor_hidden_25 
set -g __linstor_opts_26 '--library'\t'The log level of the libraries LINSTOR uses instead of its own'\t'--lib;-;^;nothing;;;;~--lib' '--lib'\t'The log level of the libraries LINSTOR uses instead of its own'\t'--lib;-;^;nothing;;;;' '--global'\t'On the satellites too'\t'--global;-;^;nothing;;;;'
set -g __linstor_hidden_26 
set -g __linstor_opts_27 '--aux'\t'Put Aux/ in front of the key: a property of your own'\t'--aux;-;^;nothing;;;;'
set -g __linstor_hidden_27 
set -g __linstor_opts_28 '-f'\t'A cluster file, a folder of them, or - for stdin; may be repeated'\t'--file;each;^;each;;!;;' '--file'\t'A cluster file, a folder of them, or - for stdin; may be repeated'\t'--file;each;^;each;;!;;' '--prune'\t'Objects that the files do not name are to go, of the kinds that the files have'\t'--prune;-;^;nothing;;;;'
set -g __linstor_hidden_28 
set -g __linstor_opts_29 '--force'\t'Overwrite the script if it is there'\t'--force;-;^;nothing;new;;;'
set -g __linstor_hidden_29 
set -g __linstor_opts_30 '--contexts'\t'How many blocks are compressed at once (1 to 253, default one for each thread)'\t'--contexts;-;^;one;;;;' '--depth'\t'Depth of the match finder; 0 lets it choose (0 to 1000, default 0)'\t'--depth;-;^;one;;;;' '--dict-size'\t'Size of the dictionary (4096 to 1610612736 bytes, default 32768)'\t'--dict-size;-;^;one;;;;' '--fallback-to-zlib'\t'Use zlib for a peer that has no lzma'\t'--fallback-to-zlib;-;^;one;;=off,on;;' '--lc'\t'Literal context bits (0 to 4, default 3)'\t'--lc;-;^;one;;;;' '--level'\t'Effort: 1 is fastest, 9 compresses best (1 to 9, default 4)'\t'--level;-;^;one;;;;' '--lp'\t'Literal position bits (0 to 4, default 0)'\t'--lp;-;^;one;;;;' '--mf'\t'Match finder'\t'--mf;-;^;one;;=hc4,hc3,bt2,bt3,bt4;;' '--mode'\t'Mode of compression'\t'--mode;-;^;one;;=fast,normal;;' '--nice-len'\t'Length of a match that is good enough (0 to 273, default 273)'\t'--nice-len;-;^;one;;;;' '--numa-threshold'\t'Threads from which on memory is spread over NUMA nodes (0 to 253, default 0)'\t'--numa-threshold;-;^;one;;;;' '--pb'\t'Position bits (0 to 4, default 2)'\t'--pb;-;^;one;;;;'
set -g __linstor_hidden_30 
set -g __linstor_opts_31 '--level'\t'Effort: 1 is fastest, 9 compresses best (1 to 9, default 2)'\t'--level;-;^;one;;;;'
set -g __linstor_hidden_31 
set -g __linstor_opts_32 '--level'\t'Effort: 1 is fastest, 22 compresses best (1 to 22, default 3)'\t'--level;-;^;one;;;;'
set -g __linstor_hidden_32 
set -g __linstor_opts_33 '-p'\t'TCP port of the proxy; chosen by the controller if left out'\t'--port;-;^;one;;;;' '--port'\t'TCP port of the proxy; chosen by the controller if left out'\t'--port;-;^;one;;;;'
set -g __linstor_hidden_33 
set -g __linstor_opts_34 '--memlimit'\t'Memory for buffered data (16777216 to 9223372036854775807 bytes, default 16777216)'\t'--memlimit;-;^;one;;%;;' '--ping-timeout'\t'Count a proxy as lost when its answer to a ping takes longer (1 to 300 tenths of a second, default 200)'\t'--ping-timeout;-;^;one;;;;' '--rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose (0 to 10485760 bytes, default 0)'\t'--rcvbuf-size;-;^;one;;%;;' '--read-loops'\t'How often in a row one connection is read (0 to 2147483647, default 0)'\t'--read-loops;-;^;one;;;;' '--sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose (0 to 10485760 bytes, default 0)'\t'--sndbuf-size;-;^;one;;%;;'
set -g __linstor_hidden_34 '--unset-memlimit'\t'Unset memlimit'\t'--unset-memlimit;-;^;nothing;;;;' '--unset-ping-timeout'\t'Unset ping-timeout'\t'--unset-ping-timeout;-;^;nothing;;;;' '--unset-rcvbuf-size'\t'Unset rcvbuf-size'\t'--unset-rcvbuf-size;-;^;nothing;;;;' '--unset-read-loops'\t'Unset read-loops'\t'--unset-read-loops;-;^;nothing;;;;' '--unset-sndbuf-size'\t'Unset sndbuf-size'\t'--unset-sndbuf-size;-;^;nothing;;;;'
set -g __linstor_opts_35 '--allow-data-loss'\t'Also do what loses data: delete or shrink volumes, delete storage pools'\t'--allow-data-loss;-;^;nothing;;;;'
set -g __linstor_hidden_35 
set -g __linstor_opts_36 '-p'\t'The new passphrase; other users can see it here'\t'--passphrase;-;^;one;;;;' '--passphrase'\t'The new passphrase; other users can see it here'\t'--passphrase;-;^;one;;;;' '--passphrase-file'\t'Read the passphrase from this file (- for stdin), without its last line break'\t'--passphrase-file;-;^;one;new;!;;'
set -g __linstor_hidden_36 
set -g __linstor_opts_37 '-p'\t'The master passphrase; other users can see it here'\t'--passphrase;-;^;one;;;;' '--passphrase'\t'The master passphrase; other users can see it here'\t'--passphrase;-;^;one;;;;' '--passphrase-file'\t'Read the passphrase from this file (- for stdin), without its last line break'\t'--passphrase-file;-;^;one;new;!;;'
set -g __linstor_hidden_37 
set -g __linstor_opts_38 '--old-passphrase'\t'The passphrase so far; other users can see it here'\t'--old-passphrase;-;^;one;;;;' '--new-passphrase'\t'The new passphrase; other users can see it here'\t'--new-passphrase;-;^;one;;;;' '--old-passphrase-file'\t'Read the passphrase so far from this file (- for stdin), without its last line break'\t'--old-passphrase-file;-;^;one;new;!;;' '--new-passphrase-file'\t'Read the new passphrase from this file (- for stdin), without its last line break'\t'--new-passphrase-file;-;^;one;new;!;;'
set -g __linstor_hidden_38 
set -g __linstor_opts_39 '--nodes'\t'Only reports of these nodes'\t'--nodes;-;^;some;;@nodes;;' '--since'\t'Only reports since then: 1d10h ago or a date'\t'--since;-;^;one;;;;' '--to'\t'Only reports up to then: 1d10h ago or a date'\t'--to;-;^;one;;;;' '--one-by-one'\t'Ask for each report by itself, so that every id has an answer of its own'\t'--one-by-one;-;^;nothing;new;;;' '--exception'\t'Only reports of this exception'\t'--exception;-;^;one;;;;'
set -g __linstor_hidden_39 
set -g __linstor_opts_40 '-s'\t'Only reports since then, for example 1d10h'\t'--since;-;^;one;;;;' '--since'\t'Only reports since then, for example 1d10h'\t'--since;-;^;one;;;;' '-t'\t'Only reports up to the end of this day'\t'--to;-;^;one;;;;' '--to'\t'Only reports up to the end of this day'\t'--to;-;^;one;;;;' '-n'\t'Only reports of these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only reports of these nodes'\t'--nodes;-;^;some;;@nodes;;' '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--report-id'\t'Only reports whose id begins with one of these'\t'--report-id;-;^;some;;@error-reports;;' '-f'\t'Add columns with the place in the code and the version'\t'--full;-;^;nothing;;;;' '--full'\t'Add columns with the place in the code and the version'\t'--full;-;^;nothing;;;;'
set -g __linstor_hidden_40 
set -g __linstor_opts_41 '--username'\t'User of the Exos API'\t'--username;-;^;one;;;;' '--username-env'\t'Variable of the satellite\'s environment with the user'\t'--username-env;-;^;one;;;;' '--password'\t'Password of the Exos API; asked for if left out'\t'--password;-;^;maybe;;;;' '--password-file'\t'Read the password from this file (- for stdin), without its last line break'\t'--password-file;-;^;one;new;!;;' '--password-env'\t'Variable of the satellite\'s environment with the password'\t'--password-env;-;^;one;;;;'
set -g __linstor_hidden_41 
set -g __linstor_opts_42 '--count'\t'Show at most so many events'\t'--count;-;^;one;;;;'
set -g __linstor_hidden_42 
set -g __linstor_opts_43 '--nocache'\t'Let the controller ask the enclosures instead of its cache'\t'--nocache;-;^;nothing;;;;' '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;'
set -g __linstor_hidden_43 
set -g __linstor_opts_44 '--ctrl-a-ip'\t'Host or IP address of controller A'\t'--ctrl-a-ip;-;^;one;;;;' '--ctrl-b-ip'\t'Host or IP address of controller B'\t'--ctrl-b-ip;-;^;one;;;;' '--username'\t'User of the Exos API'\t'--username;-;^;one;;;;' '--username-env'\t'Variable of the satellite\'s environment with the user'\t'--username-env;-;^;one;;;;' '--password'\t'Password of the Exos API; asked for if left out'\t'--password;-;^;maybe;;;;' '--password-file'\t'Read the password from this file (- for stdin), without its last line break'\t'--password-file;-;^;one;new;!;;' '--password-env'\t'Variable of the satellite\'s environment with the password'\t'--password-env;-;^;one;;;;'
set -g __linstor_hidden_44 
set -g __linstor_opts_45 '--username'\t'User of the Exos API'\t'--username;-;^;one;;;;' '--username-env'\t'Variable of the satellite\'s environment with the user'\t'--username-env;-;^;one;;;;' '--password'\t'Password of the Exos API; asked for if left out'\t'--password;-;^;maybe;;;;' '--password-file'\t'Read the password from this file (- for stdin), without its last line break'\t'--password-file;-;^;one;new;!;;' '--password-env'\t'Variable of the satellite\'s environment with the password'\t'--password-env;-;^;one;;;;' '--unset-username'\t'Remove the user'\t'--unset-username;-;^;nothing;;;;' '--unset-username-env'\t'Remove the variable with the user'\t'--unset-username-env;-;^;nothing;;;;' '--unset-password'\t'Remove the password'\t'--unset-password;-;^;nothing;;;;' '--unset-password-env'\t'Remove the variable with the password'\t'--unset-password-env;-;^;nothing;;;;'
set -g __linstor_hidden_45 
set -g __linstor_opts_46 '--size'\t'Size of the new volume; without it, free space is no obstacle'\t'--size;-;^;one;;%;;' '--resource'\t'An existing resource that is to have more replicas'\t'--resource;-;^;one;;@resource-definitions;;' '--place-count'\t'Replicas wanted, in place of the group\'s number'\t'--place-count;-;^;one;;;;'
set -g __linstor_hidden_46 
set -g __linstor_opts_47 '--node'\t'For this node, or for the replica on it'\t'--node;-;^;one;;@nodes;;' '--resource'\t'For this resource'\t'--resource;-;^;one;;@resource-definitions;;' '--storage-pool'\t'For this storage pool of --node'\t'--storage-pool;-;^;one;;@storage-pools;;'
set -g __linstor_hidden_47 
set -g __linstor_opts_48 '--name'\t'Only objects of these names'\t'--name;-;^;some;;@exported-names;;' '--all'\t'Also what LINSTOR itself has set, such as UUIDs and ports; it is not applied again'\t'--all;-;^;nothing;;;;' '--schema'\t'Write the JSON Schema of the format in place of the cluster'\t'--schema;-;^;nothing;;;;'
set -g __linstor_hidden_48 
set -g __linstor_opts_49 '-s'\t'Only changes since then, for example 2d or 2026-01-31'\t'--since;-;^;one;;;;' '--since'\t'Only changes since then, for example 2d or 2026-01-31'\t'--since;-;^;one;;;;' '-n'\t'Only the last N changes'\t'--last;-;^;one;;;;' '--last'\t'Only the last N changes'\t'--last;-;^;one;;;;' '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-f'\t'Add columns with how many changes were sent, by whom, where it was typed and how long it took'\t'--full;-;^;nothing;;;;' '--full'\t'Add columns with how many changes were sent, by whom, where it was typed and how long it took'\t'--full;-;^;nothing;;;;' '--clear'\t'Forget all changes in place of showing them'\t'--clear;-;^;nothing;;;;'
set -g __linstor_hidden_49 
set -g __linstor_opts_50 '--after-sb-0pri'\t'How a split brain is resolved while no node is primary'\t'--after-sb-0pri;-;^;one;;=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote;;' '--after-sb-1pri'\t'How a split brain is resolved while one node is primary'\t'--after-sb-1pri;-;^;one;;=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p;;' '--after-sb-2pri'\t'How a split brain is resolved while both nodes are primary'\t'--after-sb-2pri;-;^;one;;=disconnect,call-pri-lost-after-sb,violently-as0p;;' '--allow-remote-read'\t'Let this peer be read from when the local disk cannot be (default yes)'\t'--allow-remote-read;-;^;one;;=yes/YES,no/NO;;' '--allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need (default no)'\t'--allow-two-primaries;-;^;one;;=yes/YES,no/NO;;' '--always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common (default no)'\t'--always-asbp;-;^;one;;=yes/YES,no/NO;;' '--bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none (default yes)'\t'--bitmap;-;^;one;;=yes/YES,no/NO;;' '--c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0 (1 to 100 tenths of a second, default 10)'\t'--c-delay-target;-;^;one;;;;' '--c-fill-target'\t'Resync data in flight that the resync controller aims at (0 to 1048576 sectors, default 100)'\t'--c-fill-target;-;^;one;;%;;' '--c-max-rate'\t'Highest rate of a resync (0 to 4194304 KiB/s, default 102400)'\t'--c-max-rate;-;^;one;;%;;' '--c-min-rate'\t'Rate that a resync keeps although applications write (0 to 4194304 KiB/s, default 250)'\t'--c-min-rate;-;^;one;;%;;' '--c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate) (0 to 300 tenths of a second, default 20)'\t'--c-plan-ahead;-;^;one;;;;' '--congestion-extents'\t'Active extents from which on on-congestion applies (67 to 65534, default 1237)'\t'--congestion-extents;-;^;one;;%;;' '--congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off (0 to 20971520 sectors, default 0)'\t'--congestion-fill;-;^;one;;%;;' '--connect-int'\t'Pause between two attempts to connect (1 to 120 seconds, default 10)'\t'--connect-int;-;^;one;;;;' '--cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256'\t'--cram-hmac-alg;-;^;one;;;;' '--csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary (default no)'\t'--csums-after-crash-only;-;^;one;;=yes/YES,no/NO;;' '--csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c'\t'--csums-alg;-;^;one;;;;' '--data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time'\t'--data-integrity-alg;-;^;one;;;;' '--fencing'\t'What is done about a peer that cannot be reached'\t'--fencing;-;^;one;;=dont-care,resource-only,resource-and-stonith;;' '--ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does (0 to 200, default 7)'\t'--ko-count;-;^;one;;;;' '--load-balance-paths'\t'Send over all paths of the connection instead of one (default no)'\t'--load-balance-paths;-;^;one;;=yes/YES,no/NO;;' '--max-buffers'\t'Most buffers (pages) for writes and resync in flight (32 to 131072, default 2048)'\t'--max-buffers;-;^;one;;%;;' '--max-epoch-size'\t'Most writes between two write barriers (1 to 20000, default 2048)'\t'--max-epoch-size;-;^;one;;;;' '--on-congestion'\t'What to do when the network cannot keep up'\t'--on-congestion;-;^;one;;=block,pull-ahead,disconnect;;' '--peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum (default yes)'\t'--peer-tiebreaker;-;^;one;;=yes/YES,no/NO;;' '--ping-int'\t'Ping an idle peer after this long (1 to 120 seconds, default 10)'\t'--ping-int;-;^;one;;;;' '--ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer (1 to 300 tenths of a second, default 5)'\t'--ping-timeout;-;^;one;;;;' '--protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk'\t'--protocol;-;^;one;;=A,B,C;;' '--rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose (0 to 134217728 bytes, default 0)'\t'--rcvbuf-size;-;^;one;;%;;' '--rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose (0 to 10485760 bytes, default 0)'\t'--rdma-ctrl-rcvbuf-size;-;^;one;;;;' '--rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose (0 to 10485760 bytes, default 0)'\t'--rdma-ctrl-sndbuf-size;-;^;one;;;;' '--resync-rate'\t'Fixed rate of a resync, or the rate it starts with (1 to 8388608 KiB/s, default 250)'\t'--resync-rate;-;^;one;;%;;' '--resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary (default yes)'\t'--resync-without-replication;-;^;one;;=yes/YES,no/NO;;' '--rr-conflict'\t'What to do when resync and roles contradict each other'\t'--rr-conflict;-;^;one;;=disconnect,call-pri-lost,violently,retry-connect,auto-discard;;' '--shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters'\t'--shared-secret;-;^;one;;;;' '--sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose (0 to 134217728 bytes, default 0)'\t'--sndbuf-size;-;^;one;;%;;' '--socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout (0 to 300 tenths of a second, default 0)'\t'--socket-check-timeout;-;^;one;;;;' '--tcp-cork'\t'Collect small packets with TCP_CORK (default yes)'\t'--tcp-cork;-;^;one;;=yes/YES,no/NO;;' '--drbd-timeout'\t'Drop a peer that does not answer a request for this long (1 to 600 tenths of a second, default 60)'\t'--drbd-timeout;-;^;one;;;;' '--tls'\t'Encrypt the connection with kernel TLS (default no)'\t'--tls;-;^;one;;=yes/YES,no/NO;;' '--tls-certificate'\t'Certificate for TLS, as its key serial'\t'--tls-certificate;-;^;one;;;;' '--tls-keyring'\t'Keyring with the trusted certificates for TLS'\t'--tls-keyring;-;^;one;;;;' '--tls-privkey'\t'Private key for TLS, as its key serial'\t'--tls-privkey;-;^;one;;;;' '--transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp'\t'--transport;-;^;one;;;;' '--use-rle'\t'Compress bitmaps before they are exchanged (default yes)'\t'--use-rle;-;^;one;;=yes/YES,no/NO;;' '--verify-alg'\t'Hash for online verification, such as crc32c or sha256'\t'--verify-alg;-;^;one;;;;'
set -g __linstor_hidden_50 '--unset-after-sb-0pri'\t'Unset after-sb-0pri'\t'--unset-after-sb-0pri;-;^;nothing;;;;' '--unset-after-sb-1pri'\t'Unset after-sb-1pri'\t'--unset-after-sb-1pri;-;^;nothing;;;;' '--unset-after-sb-2pri'\t'Unset after-sb-2pri'\t'--unset-after-sb-2pri;-;^;nothing;;;;' '--unset-allow-remote-read'\t'Unset allow-remote-read'\t'--unset-allow-remote-read;-;^;nothing;;;;' '--unset-allow-two-primaries'\t'Unset allow-two-primaries'\t'--unset-allow-two-primaries;-;^;nothing;;;;' '--unset-always-asbp'\t'Unset always-asbp'\t'--unset-always-asbp;-;^;nothing;;;;' '--unset-bitmap'\t'Unset bitmap'\t'--unset-bitmap;-;^;nothing;;;;' '--unset-c-delay-target'\t'Unset c-delay-target'\t'--unset-c-delay-target;-;^;nothing;;;;' '--unset-c-fill-target'\t'Unset c-fill-target'\t'--unset-c-fill-target;-;^;nothing;;;;' '--unset-c-max-rate'\t'Unset c-max-rate'\t'--unset-c-max-rate;-;^;nothing;;;;' '--unset-c-min-rate'\t'Unset c-min-rate'\t'--unset-c-min-rate;-;^;nothing;;;;' '--unset-c-plan-ahead'\t'Unset c-plan-ahead'\t'--unset-c-plan-ahead;-;^;nothing;;;;' '--unset-congestion-extents'\t'Unset congestion-extents'\t'--unset-congestion-extents;-;^;nothing;;;;' '--unset-congestion-fill'\t'Unset congestion-fill'\t'--unset-congestion-fill;-;^;nothing;;;;' '--unset-connect-int'\t'Unset connect-int'\t'--unset-connect-int;-;^;nothing;;;;' '--unset-cram-hmac-alg'\t'Unset cram-hmac-alg'\t'--unset-cram-hmac-alg;-;^;nothing;;;;' '--unset-csums-after-crash-only'\t'Unset csums-after-crash-only'\t'--unset-csums-after-crash-only;-;^;nothing;;;;' '--unset-csums-alg'\t'Unset csums-alg'\t'--unset-csums-alg;-;^;nothing;;;;' '--unset-data-integrity-alg'\t'Unset data-integrity-alg'\t'--unset-data-integrity-alg;-;^;nothing;;;;' '--unset-fencing'\t'Unset fencing'\t'--unset-fencing;-;^;nothing;;;;' '--unset-ko-count'\t'Unset ko-count'\t'--unset-ko-count;-;^;nothing;;;;' '--unset-load-balance-paths'\t'Unset load-balance-paths'\t'--unset-load-balance-paths;-;^;nothing;;;;' '--unset-max-buffers'\t'Unset max-buffers'\t'--unset-max-buffers;-;^;nothing;;;;' '--unset-max-epoch-size'\t'Unset max-epoch-size'\t'--unset-max-epoch-size;-;^;nothing;;;;' '--unset-on-congestion'\t'Unset on-congestion'\t'--unset-on-congestion;-;^;nothing;;;;' '--unset-peer-tiebreaker'\t'Unset peer-tiebreaker'\t'--unset-peer-tiebreaker;-;^;nothing;;;;' '--unset-ping-int'\t'Unset ping-int'\t'--unset-ping-int;-;^;nothing;;;;' '--unset-ping-timeout'\t'Unset ping-timeout'\t'--unset-ping-timeout;-;^;nothing;;;;' '--unset-protocol'\t'Unset protocol'\t'--unset-protocol;-;^;nothing;;;;' '--unset-rcvbuf-size'\t'Unset rcvbuf-size'\t'--unset-rcvbuf-size;-;^;nothing;;;;' '--unset-rdma-ctrl-rcvbuf-size'\t'Unset rdma-ctrl-rcvbuf-size'\t'--unset-rdma-ctrl-rcvbuf-size;-;^;nothing;;;;' '--unset-rdma-ctrl-sndbuf-size'\t'Unset rdma-ctrl-sndbuf-size'\t'--unset-rdma-ctrl-sndbuf-size;-;^;nothing;;;;' '--unset-resync-rate'\t'Unset resync-rate'\t'--unset-resync-rate;-;^;nothing;;;;' '--unset-resync-without-replication'\t'Unset resync-without-replication'\t'--unset-resync-without-replication;-;^;nothing;;;;' '--unset-rr-conflict'\t'Unset rr-conflict'\t'--unset-rr-conflict;-;^;nothing;;;;' '--unset-shared-secret'\t'Unset shared-secret'\t'--unset-shared-secret;-;^;nothing;;;;' '--unset-sndbuf-size'\t'Unset sndbuf-size'\t'--unset-sndbuf-size;-;^;nothing;;;;' '--unset-socket-check-timeout'\t'Unset socket-check-timeout'\t'--unset-socket-check-timeout;-;^;nothing;;;;' '--unset-tcp-cork'\t'Unset tcp-cork'\t'--unset-tcp-cork;-;^;nothing;;;;' '--unset-drbd-timeout'\t'Unset drbd-timeout'\t'--unset-drbd-timeout;-;^;nothing;;;;' '--unset-tls'\t'Unset tls'\t'--unset-tls;-;^;nothing;;;;' '--unset-tls-certificate'\t'Unset tls-certificate'\t'--unset-tls-certificate;-;^;nothing;;;;' '--unset-tls-keyring'\t'Unset tls-keyring'\t'--unset-tls-keyring;-;^;nothing;;;;' '--unset-tls-privkey'\t'Unset tls-privkey'\t'--unset-tls-privkey;-;^;nothing;;;;' '--unset-transport'\t'Unset transport'\t'--unset-transport;-;^;nothing;;;;' '--unset-use-rle'\t'Unset use-rle'\t'--unset-use-rle;-;^;nothing;;;;' '--unset-verify-alg'\t'Unset verify-alg'\t'--unset-verify-alg;-;^;nothing;;;;'
set -g __linstor_opts_51 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=node a/NODE A,node b/NODE B,properties/PROPERTIES;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=node a/NODE A,node b/NODE B,properties/PROPERTIES;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#node-connection;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#node-connection;;'
set -g __linstor_hidden_51 
set -g __linstor_opts_52 '-p'\t'TCP port of the satellite or controller'\t'--port;-;^;one;;;;' '--port'\t'TCP port of the satellite or controller'\t'--port;-;^;one;;;;' '--node-type'\t'What runs on the node'\t'--node-type;-;^;one;;=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE;;' '--communication-type'\t'Whether controller and satellite talk in clear or encrypted'\t'--communication-type;-;^;one;;=plain/PLAIN,ssl/SSL;;' '--interface-type'\t'Kind of network interface'\t'--interface-type;-;^;one;;=ip/IP;;' '--interface-name'\t'Name of the network interface'\t'--interface-name;-;^;one;;;;'
set -g __linstor_hidden_52 
set -g __linstor_opts_53 '--api-port'\t'Port of the SPDK API'\t'--api-port;-;^;one;;;;' '--api-user'\t'User of the SPDK API'\t'--api-user;-;^;one;;;;' '--api-user-env'\t'Variable of the satellite\'s environment with the user'\t'--api-user-env;-;^;one;;;;' '--api-pw'\t'Password of the SPDK API; asked for if left out'\t'--api-pw;-;^;maybe;;;;' '--api-pw-file'\t'Read the password from this file (- for stdin), without its last line break'\t'--api-pw-file;-;^;one;new;!;;' '--api-pw-env'\t'Variable of the satellite\'s environment with the password'\t'--api-pw-env;-;^;one;;;;'
set -g __linstor_hidden_53 
set -g __linstor_opts_54 '--async'\t'Accepted for compatibility; makes no difference'\t'--async;-;^;nothing;;;;'
set -g __linstor_hidden_54 
set -g __linstor_opts_55 '--now'\t'Stop the services that it runs at once'\t'--now;-;^;nothing;;;;'
set -g __linstor_hidden_55 
set -g __linstor_opts_56 '--wait'\t'Wait until another node has taken over'\t'--wait;-;^;nothing;;;;'
set -g __linstor_hidden_56 
set -g __linstor_opts_57 '--target'\t'Move the resources to these nodes only'\t'--target;-;^target;some;;@nodes;;' '--do-not-target'\t'Move no resource to these nodes'\t'--do-not-target;-;^target;some;;@nodes;;' '--wait'\t'Wait until the work is done'\t'--wait;-;^;nothing;new;;;' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'\t'--wait-timeout;-;^;one;new;;;'
set -g __linstor_hidden_57 
set -g __linstor_opts_58 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-f'\t'Say why a provider or layer is not supported'\t'--full;-;^;nothing;;;;' '--full'\t'Say why a provider or layer is not supported'\t'--full;-;^;nothing;;;;' '-n'\t'Only these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only these nodes'\t'--nodes;-;^;some;;@nodes;;'
set -g __linstor_hidden_58 
set -g __linstor_opts_59 '-p'\t'TCP port of the satellite, if the controller shall reach it here'\t'--port;-;^;one;;;;' '--port'\t'TCP port of the satellite, if the controller shall reach it here'\t'--port;-;^;one;;;;' '--communication-type'\t'Whether controller and satellite talk in clear or encrypted'\t'--communication-type;-;^;one;;=plain/PLAIN,ssl/SSL;;' '--active'\t'Let the controller talk to the satellite over this interface'\t'--active;-;^;nothing;;;;'
set -g __linstor_hidden_59 
set -g __linstor_opts_60 '-p'\t'TCP port of the satellite'\t'--port;-;^;one;;;;' '--port'\t'TCP port of the satellite'\t'--port;-;^;one;;;;' '--communication-type'\t'Whether controller and satellite talk in clear or encrypted'\t'--communication-type;-;^;one;;=plain/PLAIN,ssl/SSL;;' '--active'\t'Let the controller talk to the satellite over this interface'\t'--active;-;^;nothing;;;;' '--ip'\t'IP address of the interface'\t'--ip;-;^;one;;;;'
set -g __linstor_hidden_60 
set -g __linstor_opts_61 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=node/NODE,nodetype/NODETYPE,addresses/ADDRESSES,state/STATE;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=node/NODE,nodetype/NODETYPE,addresses/ADDRESSES,state/STATE;;' '-n'\t'Only these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only these nodes'\t'--nodes;-;^;some;;@nodes;;' '--show-aux-props'\t'Add a column with the auxiliary properties'\t'--show-aux-props;-;^;nothing;;;;' '--props'\t'Only show objects that have these properties'\t'--props;-;^;some;;#node;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#node;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#node;;' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'\t'--from-file;-;^;one;;!;;'
set -g __linstor_hidden_61 
set -g __linstor_opts_62 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'\t'--from-file;-;^;one;;!;;'
set -g __linstor_hidden_62 
set -g __linstor_opts_63 '-t'\t'What runs on the node'\t'--node-type;-;^;one;;=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE;;' '--node-type'\t'What runs on the node'\t'--node-type;-;^;one;;=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE;;'
set -g __linstor_hidden_63 
set -g __linstor_opts_64 '--delete-resources'\t'Delete the resources on the node'\t'--delete-resources;-;^;nothing;;;;' '--delete-snapshots'\t'Delete the snapshots on the node'\t'--delete-snapshots;-;^;nothing;;;;'
set -g __linstor_hidden_64 
set -g __linstor_opts_65 '--library'\t'Set the level of the libraries instead of that of LINSTOR itself'\t'--lib;-;^;nothing;;;;~--lib' '--lib'\t'Set the level of the libraries instead of that of LINSTOR itself'\t'--lib;-;^;nothing;;;;'
set -g __linstor_hidden_65 
set -g __linstor_opts_66 '--pool-name'\t'Name of the new volume group, thin pool or zpool'\t'--pool-name;-;^;one;;;;' '--vdo-enable'\t'Put VDO below it (deduplication and compression)'\t'--vdo-enable;-;^;nothing;;;;' '--vdo-logical-size'\t'Size that VDO pretends to have; without a unit in KiB'\t'--vdo-logical-size;-;^;one;;%;;' '--vdo-slab-size'\t'Size of a VDO slab; without a unit in KiB'\t'--vdo-slab-size;-;^;one;;%;;' '--storage-pool'\t'Also add a storage pool of this name'\t'--storage-pool;-;^;one;;;;' '--sed'\t'Encrypt with the self-encryption of the drives'\t'--sed;-;^;nothing;;;;' '--pv-create-arguments'\t'Hand this to pvcreate; write --pv-create-arguments=-x for one that begins with a dash'\t'--pv-create-arguments;each;^;each;;;;' '--vg-create-arguments'\t'Hand this to vgcreate; write --vg-create-arguments=-x for one that begins with a dash'\t'--vg-create-arguments;each;^;each;;;;' '--lv-create-arguments'\t'Hand this to lvcreate; write --lv-create-arguments=-x for one that begins with a dash'\t'--lv-create-arguments;each;^;each;;;;' '--zpool-create-arguments'\t'Hand this to zpool create; write --zpool-create-arguments=-x for one that begins with a dash'\t'--zpool-create-arguments;each;^;each;;;;'
set -g __linstor_hidden_66 
set -g __linstor_opts_67 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-n'\t'An existing node, for storage-pool and volume'\t'--node;-;^;one;;@nodes;;' '--node'\t'An existing node, for storage-pool and volume'\t'--node;-;^;one;;@nodes;;' '-r'\t'An existing resource, for what belongs to resources'\t'--resource;-;^;one;;@resource-definitions;;' '--resource'\t'An existing resource, for what belongs to resources'\t'--resource;-;^;one;;@resource-definitions;;' '-g'\t'An existing resource group, for volume-group'\t'--resource-group;-;^;one;;@resource-groups;;' '--resource-group'\t'An existing resource group, for volume-group'\t'--resource-group;-;^;one;;@resource-groups;;' '--match'\t'Only those with this text in their key or meaning'\t'--match;-;^;one;;;;'
set -g __linstor_hidden_67 
set -g __linstor_opts_68 '--endpoint'\t'Host name or URL of the EC2 service'\t'--endpoint;-;^;one;;;;' '--region'\t'Region, when it does not follow from the availability zone'\t'--region;-;^;one;;;;' '--secret-key-file'\t'Read the secret key from this file (- for stdin), without its last line break'\t'--secret-key-file;-;^;one;new;!;;'
set -g __linstor_hidden_68 
set -g __linstor_opts_69 '--cluster-id'\t'Id of the other cluster, from its property Cluster/LocalID'\t'--cluster-id;-;^;one;;;;' '--passphrase'\t'Master passphrase of the other cluster, for encrypted backups; without a value it is asked for'\t'--passphrase;-;^;maybe;;;;' '--passphrase-file'\t'Read that passphrase from this file (- for stdin), without its last line break'\t'--passphrase-file;-;^;one;new;!;;'
set -g __linstor_hidden_69 
set -g __linstor_opts_70 '--use-path-style'\t'Put the bucket into the path of the URL and not into its host name'\t'--use-path-style;-;^;nothing;;;;' '--secret-key-file'\t'Read the secret key from this file (- for stdin), without its last line break'\t'--secret-key-file;-;^;one;new;!;;'
set -g __linstor_hidden_70 
set -g __linstor_opts_71 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--type'\t'Only remotes of this type'\t'--type;-;^;one;new;=s3,linstor,ebs;;'
set -g __linstor_hidden_71 
set -g __linstor_opts_72 '--endpoint'\t'Host name or URL of the EC2 service'\t'--endpoint;-;^;one;;;;' '--availability-zone'\t'Availability zone of the volumes'\t'--az;-;^;one;;;;~--az' '--az'\t'Availability zone of the volumes'\t'--az;-;^;one;;;;' '--region'\t'Region, when it does not follow from the availability zone'\t'--region;-;^;one;;;;' '--access_key'\t'New access key'\t'--access-key;-;^;one;;;;~--access-key' '--access-key'\t'New access key'\t'--access-key;-;^;one;;;;' '--secret_key'\t'New secret key; without a value it is asked for'\t'--secret-key;-;^;maybe;;;;~--secret-key' '--secret-key'\t'New secret key; without a value it is asked for'\t'--secret-key;-;^;maybe;;;;' '--secret-key-file'\t'Read the secret key from this file (- for stdin), without its last line break'\t'--secret-key-file;-;^;one;new;!;;'
set -g __linstor_hidden_72 
set -g __linstor_opts_73 '--url'\t'Address of the controller: host, host:port or URL'\t'--url;-;^;one;;;;' '--cluster-id'\t'Id of the other cluster, from its property Cluster/LocalID'\t'--cluster-id;-;^;one;;;;' '--passphrase'\t'Master passphrase of the other cluster, for encrypted backups; without a value it is asked for'\t'--passphrase;-;^;maybe;;;;' '--passphrase-file'\t'Read that passphrase from this file (- for stdin), without its last line break'\t'--passphrase-file;-;^;one;new;!;;'
set -g __linstor_hidden_73 
set -g __linstor_opts_74 '--endpoint'\t'Host name or URL of the S3 store'\t'--endpoint;-;^;one;;;;' '--bucket'\t'Name of the bucket'\t'--bucket;-;^;one;;;;' '--region'\t'Region of the bucket'\t'--region;-;^;one;;;;' '--access_key'\t'New access key'\t'--access-key;-;^;one;;;;~--access-key' '--access-key'\t'New access key'\t'--access-key;-;^;one;;;;' '--secret_key'\t'New secret key; without a value it is asked for'\t'--secret-key;-;^;maybe;;;;~--secret-key' '--secret-key'\t'New secret key; without a value it is asked for'\t'--secret-key;-;^;maybe;;;;' '--secret-key-file'\t'Read the secret key from this file (- for stdin), without its last line break'\t'--secret-key-file;-;^;one;new;!;;'
set -g __linstor_hidden_74 
set -g __linstor_opts_75 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=source/SOURCE,target/TARGET,properties/PROPERTIES,port/PORT;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=source/SOURCE,target/TARGET,properties/PROPERTIES,port/PORT;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource-connection;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource-connection;;'
set -g __linstor_hidden_75 
set -g __linstor_opts_76 '-s'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--storage-pool'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--diskless-storage-pool'\t'Storage pools for diskless replicas'\t'--diskless-storage-pool;-;^;any;;@storage-pool-definitions;;' '--do-not-place-with'\t'Avoid nodes that have one of these resources'\t'--do-not-place-with;-;^;any;;@resources;;' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression'\t'--do-not-place-with-regex;-;^;maybe;;;;' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties'\t'--replicas-on-same;-;^;any;;@aux-properties;;' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties'\t'--replicas-on-different;-;^;any;;@aux-properties;;' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count'\t'--x-replicas-on-different;-;^;any;;@aux-properties;;' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off'\t'--diskless-on-remaining;-;^;maybe;;=true/TRUE,false/FALSE;^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$;' '-l'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '-p'\t'Only storage pools of these providers, separated by commas'\t'--providers;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;' '--providers'\t'Only storage pools of these providers, separated by commas'\t'--providers;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;' '--place-count'\t'How many replicas: 3, +1 for one more, max or all'\t'--place-count;-;^;one;;;;' '--nvme-initiator'\t'Make NVMe initiators'\t'--nvme-initiator;-;^;nothing;;;;' '--drbd-diskless'\t'Make diskless DRBD replicas'\t'--drbd-diskless;-;^;nothing;;;;'
set -g __linstor_hidden_76 
set -g __linstor_opts_77 '-e'\t'Name with any characters; takes the place of CLONE'\t'--external-name;-;^;one;;;;' '--external-name'\t'Name with any characters; takes the place of CLONE'\t'--external-name;-;^;one;;;;' '--no-wait'\t'Return as soon as the copy has begun'\t'--no-wait;-;^;nothing;;;;' '--wait-timeout'\t'Stop waiting after this time; the work itself goes on (0: no limit)'\t'--wait-timeout;-;^;one;;;;' '--use-zfs-clone'\t'On ZFS make a clone that depends on the source instead of a full copy'\t'--use-zfs-clone;-;^;nothing;;;;' '--volume-passphrase'\t'LUKS passphrases of the volumes of the copy, in their order; other users can see them here'\t'--volume-passphrase;-;^;any;;;;' '--volume-passphrase-file'\t'Read the LUKS passphrases of the volumes, one per line, from this file (- for stdin), without its last line break'\t'--volume-passphrase-file;-;^;one;new;!;;' '-l'\t'Layers of the copy, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of the copy, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--resource-group'\t'Resource group of the copy'\t'--rsc-grp;-;^;one;;@resource-groups;;~--rsc-grp' '--rsc-grp'\t'Resource group of the copy'\t'--rsc-grp;-;^;one;;@resource-groups;;'
set -g __linstor_hidden_77 
set -g __linstor_opts_78 '-p'\t'TCP port of the DRBD connections; a free one when absent'\t'--port;-;^;one;;;;' '--port'\t'TCP port of the DRBD connections; a free one when absent'\t'--port;-;^;one;;;;' '-e'\t'Name with any characters; takes the place of NAME'\t'--external-name;-;^;one;;;;' '--external-name'\t'Name with any characters; takes the place of NAME'\t'--external-name;-;^;one;;;;' '-l'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--peer-slots'\t'Number of peers to keep room for in the metadata of DRBD'\t'--peer-slots;-;^;one;;;;' '--resource-group'\t'Resource group it belongs to'\t'--resource-group;-;^;one;;@resource-groups;;'
set -g __linstor_hidden_78 
set -g __linstor_opts_79 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=resourcename/RESOURCENAME,resourcegroup/RESOURCEGROUP,layers/LAYERS,state/STATE;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=resourcename/RESOURCENAME,resourcegroup/RESOURCEGROUP,layers/LAYERS,state/STATE;;' '-r'\t'Only these resource definitions'\t'--resource-definitions;-;^;some;;@resource-definitions;;' '--resource-definitions'\t'Only these resource definitions'\t'--resource-definitions;-;^;some;;@resource-definitions;;' '-e'\t'Add a column with the external names'\t'--external-name;-;^;nothing;;;;' '--external-name'\t'Add a column with the external names'\t'--external-name;-;^;nothing;;;;' '--props'\t'Only show objects that have these properties'\t'--props;-;^;some;;#resource-definition;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource-definition;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource-definition;;' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'\t'--from-file;-;^;one;;!;;' '--show-preferred-drbd-ports'\t'Add a column with the TCP ports of DRBD'\t'--ports;-;^;nothing;;;;~--ports' '--ports'\t'Add a column with the TCP ports of DRBD'\t'--ports;-;^;nothing;;;;'
set -g __linstor_hidden_79 
set -g __linstor_opts_80 '--peer-slots'\t'Number of peers to keep room for in the metadata of new replicas'\t'--peer-slots;-;^;one;;;;' '-p'\t'TCP port of the DRBD connections'\t'--port;-;^;one;;;;' '--port'\t'TCP port of the DRBD connections'\t'--port;-;^;one;;;;' '--resource-group'\t'Resource group it is to belong to'\t'--resource-group;-;^;one;;@resource-groups;;'
set -g __linstor_hidden_80 
set -g __linstor_opts_81 '--wait-timeout'\t'Stop waiting after this time; the work itself goes on (0: no limit)'\t'--wait-timeout;-;^;one;;;;'
set -g __linstor_hidden_81 
set -g __linstor_opts_82 '-d'\t'What the group is for'\t'--description;-;^;one;;;;' '--description'\t'What the group is for'\t'--description;-;^;one;;;;' '--peer-slots'\t'Number of peers to keep room for in the metadata of DRBD'\t'--peer-slots;-;^;one;;;;' '--place-count'\t'Number of replicas'\t'--place-count;-;^;one;;;;' '-s'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--storage-pool'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--diskless-storage-pool'\t'Storage pools for diskless replicas'\t'--diskless-storage-pool;-;^;any;;@storage-pool-definitions;;' '--do-not-place-with'\t'Avoid nodes that have one of these resources'\t'--do-not-place-with;-;^;any;;@resources;;' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression'\t'--do-not-place-with-regex;-;^;maybe;;;;' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties'\t'--replicas-on-same;-;^;any;;@aux-properties;;' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties'\t'--replicas-on-different;-;^;any;;@aux-properties;;' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count'\t'--x-replicas-on-different;-;^;any;;@aux-properties;;' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off'\t'--diskless-on-remaining;-;^;maybe;;=true/TRUE,false/FALSE;^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$;' '-l'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '-p'\t'Only storage pools of these providers, separated by commas'\t'--providers;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;' '--providers'\t'Only storage pools of these providers, separated by commas'\t'--providers;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;'
set -g __linstor_hidden_82 
set -g __linstor_opts_83 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=resourcegroup/RESOURCEGROUP,selectfilter/SELECTFILTER,vlmnrs/VLMNRS,description/DESCRIPTION;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=resourcegroup/RESOURCEGROUP,selectfilter/SELECTFILTER,vlmnrs/VLMNRS,description/DESCRIPTION;;' '-r'\t'Only these resource groups'\t'--resource-groups;-;^;some;;@resource-groups;;' '--resource-groups'\t'Only these resource groups'\t'--resource-groups;-;^;some;;@resource-groups;;' '--props'\t'Only show objects that have these properties'\t'--props;-;^;some;;#resource-group;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource-group;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource-group;;' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'\t'--from-file;-;^;one;;!;;'
set -g __linstor_hidden_83 
set -g __linstor_opts_84 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--place-count'\t'Number of replicas'\t'--place-count;-;^;one;;;;' '-s'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--storage-pool'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--diskless-storage-pool'\t'Storage pools for diskless replicas'\t'--diskless-storage-pool;-;^;any;;@storage-pool-definitions;;' '--do-not-place-with'\t'Avoid nodes that have one of these resources'\t'--do-not-place-with;-;^;any;;@resources;;' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression'\t'--do-not-place-with-regex;-;^;maybe;;;;' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties'\t'--replicas-on-same;-;^;any;;@aux-properties;;' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties'\t'--replicas-on-different;-;^;any;;@aux-properties;;' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count'\t'--x-replicas-on-different;-;^;any;;@aux-properties;;' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off'\t'--diskless-on-remaining;-;^;maybe;;=true/TRUE,false/FALSE;^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$;' '-l'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--providers'\t'Only storage pools of these providers, separated by commas'\t'--prov;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;~--prov' '--prov'\t'Only storage pools of these providers, separated by commas'\t'--prov;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;'
set -g __linstor_hidden_84 
set -g __linstor_opts_85 '-p'\t'The number of sizes may differ from the number of volume groups'\t'--partial;-;^;nothing;;;;' '--partial'\t'The number of sizes may differ from the number of volume groups'\t'--partial;-;^;nothing;;;;' '-d'\t'Make the definitions only, no replicas'\t'--definition-only;-;^;nothing;;;;' '--definition-only'\t'Make the definitions only, no replicas'\t'--definition-only;-;^;nothing;;;;' '--volume-passphrase'\t'LUKS passphrases of the volumes, one for each size; other users can see them here'\t'--volume-passphrase;-;^;any;;;;' '--volume-passphrase-file'\t'Read the LUKS passphrases of the volumes, one per line, from this file (- for stdin), without its last line break'\t'--volume-passphrase-file;-;^;one;new;!;;' '--external-name'\t'Name with any characters; takes the place of RESOURCE'\t'--external-name;-;^;one;;;;' '--peer-slots'\t'Number of peers to keep room for in the metadata of DRBD'\t'--peer-slots;-;^;one;;;;' '--place-count'\t'Number of replicas'\t'--place-count;-;^;one;;;;' '-s'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--storage-pool'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--diskless-storage-pool'\t'Storage pools for diskless replicas'\t'--diskless-storage-pool;-;^;any;;@storage-pool-definitions;;' '--do-not-place-with'\t'Avoid nodes that have one of these resources'\t'--do-not-place-with;-;^;any;;@resources;;' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression'\t'--do-not-place-with-regex;-;^;maybe;;;;' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties'\t'--replicas-on-same;-;^;any;;@aux-properties;;' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties'\t'--replicas-on-different;-;^;any;;@aux-properties;;' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count'\t'--x-replicas-on-different;-;^;any;;@aux-properties;;' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off'\t'--diskless-on-remaining;-;^;maybe;;=true/TRUE,false/FALSE;^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$;' '-l'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--providers'\t'Only storage pools of these providers, separated by commas'\t'--prov;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;~--prov' '--prov'\t'Only storage pools of these providers, separated by commas'\t'--prov;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;' '--wait'\t'Wait until the work is done'\t'--wait;-;^;nothing;new;;;' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'\t'--wait-timeout;-;^;one;new;;;'
set -g __linstor_hidden_85 
set -g __linstor_opts_86 '--auto-place'\t'Let the controller choose nodes for this many replicas'\t'--auto-place;-;^;one;;;;' '-s'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--storage-pool'\t'Storage pools that the replicas may use'\t'--storage-pool;-;^;any;;@storage-pool-definitions;;' '--diskless-storage-pool'\t'Storage pools for diskless replicas'\t'--diskless-storage-pool;-;^;any;;@storage-pool-definitions;;' '--do-not-place-with'\t'Avoid nodes that have one of these resources'\t'--do-not-place-with;-;^;any;;@resources;;' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression'\t'--do-not-place-with-regex;-;^;maybe;;;;' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties'\t'--replicas-on-same;-;^;any;;@aux-properties;;' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties'\t'--replicas-on-different;-;^;any;;@aux-properties;;' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count'\t'--x-replicas-on-different;-;^;any;;@aux-properties;;' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off'\t'--diskless-on-remaining;-;^;maybe;;=true/TRUE,false/FALSE;^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$;' '-l'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of the replicas, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '-p'\t'Only storage pools of these providers, separated by commas'\t'--providers;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;' '--providers'\t'Only storage pools of these providers, separated by commas'\t'--providers;-;^;one;;,LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init;;' '-d'\t'Make replicas without storage'\t'--diskless;-;^;nothing;;;;' '--diskless'\t'Make replicas without storage'\t'--diskless;-;^;nothing;;;;' '--drbd-diskless'\t'Make replicas without storage that reach their data through DRBD'\t'--drbd-diskless;-;^;nothing;;;;' '--nvme-initiator'\t'Make replicas without storage that reach their data through NVMe'\t'--nvme-initiator;-;^;nothing;;;;' '--ebs-initiator'\t'Make replicas without storage that reach their data through EBS'\t'--ebs-initiator;-;^;nothing;;;;' '--inactive'\t'Make the replicas without activating them'\t'--inactive;-;^;nothing;;;;' '--node-id'\t'DRBD node id of the replica'\t'--node-id;-;^;one;;;;' '--drbd-tcp-port'\t'TCP port of DRBD on the node'\t'--drbd-tcp-port;-;^;one;;;;' '--one-by-one'\t'Ask for each replica by itself: those that can be made are, although others cannot'\t'--one-by-one;-;^;nothing;new;;;' '--async'\t'Accepted for compatibility; makes no difference'\t'--async;-;^;nothing;;;;' '--wait'\t'Wait until the work is done'\t'--wait;-;^;nothing;new;;;' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'\t'--wait-timeout;-;^;one;new;;;'
set -g __linstor_hidden_86 
set -g __linstor_opts_87 '--terminate-on-error'\t'Drop the transaction as soon as a command fails'\t'--terminate-on-error;-;^;nothing;;;;'
set -g __linstor_hidden_87 
set -g __linstor_opts_88 '--keep-tiebreaker'\t'Leave a tie-breaker on the node where one is possible'\t'--keep-tiebreaker;-;^;nothing;;;;' '--async'\t'Accepted for compatibility; makes no difference'\t'--async;-;^;nothing;;;;'
set -g __linstor_hidden_88 
set -g __linstor_opts_89 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-i'\t'Only resources in use on some node'\t'--inuse;-;^;nothing;;;;' '--inuse'\t'Only resources in use on some node'\t'--inuse;-;^;nothing;;;;' '-d'\t'Only resources in use on a node without a disk for them'\t'--diskless-inuse;-;^;nothing;;;;' '--diskless-inuse'\t'Only resources in use on a node without a disk for them'\t'--diskless-inuse;-;^;nothing;;;;' '-m'\t'Only resources with fewer replicas with a disk than this'\t'--min-diskful;-;^;one;;;;' '--min-diskful'\t'Only resources with fewer replicas with a disk than this'\t'--min-diskful;-;^;one;;;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource;;'
set -g __linstor_hidden_89 
set -g __linstor_opts_90 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=resourcename/RESOURCENAME,node/NODE,layers/LAYERS,usage/USAGE,conns/CONNS,state/STATE,createdon/CREATEDON;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=resourcename/RESOURCENAME,node/NODE,layers/LAYERS,usage/USAGE,conns/CONNS,state/STATE,createdon/CREATEDON;;' '-r'\t'Only these resources'\t'--resources;-;^;some;;@resources;;' '--resources'\t'Only these resources'\t'--resources;-;^;some;;@resources;;' '-n'\t'Only on these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only on these nodes'\t'--nodes;-;^;some;;@nodes;;' '-a'\t'Accepted for compatibility: everything is shown anyway'\t'--all;-;^;nothing;;;;' '--all'\t'Accepted for compatibility: everything is shown anyway'\t'--all;-;^;nothing;;;;' '--faulty'\t'Only resources that want attention'\t'--faulty;-;^;nothing;;;;' '--props'\t'Only show objects that have these properties'\t'--props;-;^;some;;#resource;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#resource;;' '--show-drbd-ports'\t'Add a column with the TCP ports of DRBD'\t'--show-drbd-ports;-;^;nothing;;;;' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'\t'--from-file;-;^;one;;!;;'
set -g __linstor_hidden_90 
set -g __linstor_opts_91 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-n'\t'Only on these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only on these nodes'\t'--nodes;-;^;some;;@nodes;;' '-s'\t'Only in these storage pools'\t'--storage-pools;-;^;some;;@storage-pools;;' '--storage-pools'\t'Only in these storage pools'\t'--storage-pools;-;^;some;;@storage-pools;;' '-r'\t'Only of these resources'\t'--resources;-;^;some;;@resources;;' '--resources'\t'Only of these resources'\t'--resources;-;^;some;;@resources;;' '-a'\t'Accepted for compatibility: everything is shown anyway'\t'--all;-;^;nothing;;;;' '--all'\t'Accepted for compatibility: everything is shown anyway'\t'--all;-;^;nothing;;;;' '--hrep'\t'Leave out the column of replication states'\t'--hide-replication-states;-;^;nothing;;;;~--hide-replication-states' '--hide-replication-states'\t'Leave out the column of replication states'\t'--hide-replication-states;-;^;nothing;;;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#volume;;'
set -g __linstor_hidden_91 
set -g __linstor_opts_92 '--diskful'\t'Only a replica with storage will do'\t'--diskful;-;^;nothing;;;;' '-l'\t'Layers of a new replica, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of a new replica, top first, separated by commas'\t'--layer-list;-;^;one;;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--drbd-tcp-port'\t'TCP port of DRBD on the node'\t'--drbd-tcp-port;-;^;one;;;;'
set -g __linstor_hidden_92 
set -g __linstor_opts_93 '-s'\t'Storage pool for the new disk'\t'--storage-pool;-;^disk;one;;@storage-pool-definitions;;' '--storage-pool'\t'Storage pool for the new disk'\t'--storage-pool;-;^disk;one;;@storage-pool-definitions;;' '--dflt'\t'Use the storage pool set by properties (as without an option)'\t'--default-storage-pool;-;^disk;nothing;;;;~--default-storage-pool' '--default-storage-pool'\t'Use the storage pool set by properties (as without an option)'\t'--default-storage-pool;-;^disk;nothing;;;;' '-d'\t'Take the disk away'\t'--diskless;-;^disk;nothing;;;;' '--diskless'\t'Take the disk away'\t'--diskless;-;^disk;nothing;;;;' '--drbd-client'\t'Make it a diskless client that has no vote in the quorum'\t'--drbd-client;-;^disk;nothing;new;;;' '--diskless-storage-pool'\t'With --diskless: diskless storage pool'\t'--diskless-storage-pool;-;^;one;new;@storage-pool-definitions;;' '-l'\t'Layers of the replica with its new disk, top first'\t'--layer-list;-;^;one;new;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--layer-list'\t'Layers of the replica with its new disk, top first'\t'--layer-list;-;^;one;new;,drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX;;' '--migrate-from'\t'Node whose data moves here: its disk goes once this one is in sync'\t'--migrate-from;-;^;one;;@nodes;;' '--async'\t'Accepted for compatibility; makes no difference'\t'--async;-;^;nothing;;;;' '--wait'\t'Wait until the work is done'\t'--wait;-;^;nothing;new;;;' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'\t'--wait-timeout;-;^;one;new;;;'
set -g __linstor_hidden_93 
set -g __linstor_opts_94 '-i'\t'When to ship incremental backups: five cron fields, quoted'\t'--incremental-cron;-;^;one;;;;' '--incremental-cron'\t'When to ship incremental backups: five cron fields, quoted'\t'--incremental-cron;-;^;one;;;;' '-l'\t'How many full backups keep their local snapshots'\t'--keep-local;-;^;one;;=all;;' '--keep-local'\t'How many full backups keep their local snapshots'\t'--keep-local;-;^;one;;=all;;' '-r'\t'How many full backups to keep on an S3 remote'\t'--keep-remote;-;^;one;;=all;;' '--keep-remote'\t'How many full backups to keep on an S3 remote'\t'--keep-remote;-;^;one;;=all;;' '--on-failure'\t'What to do when a shipping fails'\t'--on-failure;-;^;one;;=RETRY/retry,SKIP/skip;;' '--max-retries'\t'How many times RETRY tries again'\t'--max-retries;-;^;one;;=forever;;'
set -g __linstor_hidden_94 
set -g __linstor_opts_95 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-r'\t'Only this resource'\t'--resource;-;^;one;;@resources;;' '--resource'\t'Only this resource'\t'--resource;-;^;one;;@resources;;' '-o'\t'Only shippings to this remote'\t'--remote;-;^;one;;@remotes;;' '--remote'\t'Only shippings to this remote'\t'--remote;-;^;one;;@remotes;;' '-s'\t'Only this schedule'\t'--schedule;-;^;one;;@schedules;;' '--schedule'\t'Only this schedule'\t'--schedule;-;^;one;;@schedules;;' '-a'\t'Leave out resources that no schedule ships'\t'--active-only;-;^;nothing;;;;' '--active-only'\t'Leave out resources that no schedule ships'\t'--active-only;-;^;nothing;;;;'
set -g __linstor_hidden_95 
set -g __linstor_opts_96 '-f'\t'When to ship full backups: five cron fields, quoted'\t'--full-cron;-;^;one;;;;' '--full-cron'\t'When to ship full backups: five cron fields, quoted'\t'--full-cron;-;^;one;;;;' '-i'\t'When to ship incremental backups: five cron fields, quoted'\t'--incremental-cron;-;^;one;;;;' '--incremental-cron'\t'When to ship incremental backups: five cron fields, quoted'\t'--incremental-cron;-;^;one;;;;' '-l'\t'How many full backups keep their local snapshots'\t'--keep-local;-;^;one;;=all;;' '--keep-local'\t'How many full backups keep their local snapshots'\t'--keep-local;-;^;one;;=all;;' '-r'\t'How many full backups to keep on an S3 remote'\t'--keep-remote;-;^;one;;=all;;' '--keep-remote'\t'How many full backups to keep on an S3 remote'\t'--keep-remote;-;^;one;;=all;;' '--on-failure'\t'What to do when a shipping fails'\t'--on-failure;-;^;one;;=RETRY/retry,SKIP/skip;;' '--max-retries'\t'How many times RETRY tries again'\t'--max-retries;-;^;one;;=forever;;'
set -g __linstor_hidden_96 
set -g __linstor_opts_97 '-n'\t'Nodes to take the snapshots on; all without any'\t'--node_names;-;^;any;;@nodes;;' '--node_names'\t'Nodes to take the snapshots on; all without any'\t'--node_names;-;^;any;;@nodes;;' '-r'\t'Resource definitions to take them of'\t'--resource_names;-;^;some;;@resource-definitions;;' '--resource_names'\t'Resource definitions to take them of'\t'--resource_names;-;^;some;;@resource-definitions;;'
set -g __linstor_hidden_97 
set -g __linstor_opts_98 '-n'\t'Only on these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only on these nodes'\t'--nodes;-;^;some;;@nodes;;'
set -g __linstor_hidden_98 
set -g __linstor_opts_99 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-r'\t'Only of these resources'\t'--resources;-;^;some;;@resources;;' '--resources'\t'Only of these resources'\t'--resources;-;^;some;;@resources;;' '-n'\t'Only those on these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only those on these nodes'\t'--nodes;-;^;some;;@nodes;;'
set -g __linstor_hidden_99 
set -g __linstor_opts_100 '--fr'\t'Resource definition of the snapshot'\t'--from-resource;-;^;one;;@resource-definitions;;~--from-resource' '--from-resource'\t'Resource definition of the snapshot'\t'--from-resource;-;^;one;;@resource-definitions;;' '--fs'\t'Snapshot to restore'\t'--from-snapshot;-;^;one;;@snapshots;;~--from-snapshot' '--from-snapshot'\t'Snapshot to restore'\t'--from-snapshot;-;^;one;;@snapshots;;' '--tr'\t'Resource definition to restore into'\t'--to-resource;-;^;one;;@resource-definitions;;~--to-resource' '--to-resource'\t'Resource definition to restore into'\t'--to-resource;-;^;one;;@resource-definitions;;' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use'\t'--storpool-rename;-;^;any;;;;'
set -g __linstor_hidden_100 
set -g __linstor_opts_101 '--zfs-rollback-strategy'\t'How ZFS goes back: by zfs rollback, by a clone, or as fits'\t'--zfs-rollback-strategy;-;^;one;;=rollback,clone,dynamic;;'
set -g __linstor_hidden_101 
set -g __linstor_opts_102 '--from-node'\t'Node that sends'\t'--from-node;-;^;one;;@nodes;;' '--to-node'\t'Node that receives'\t'--to-node;-;^;one;;@nodes;;' '--resource'\t'Resource to send'\t'--resource;-;^;one;;@resource-definitions;;'
set -g __linstor_hidden_102 
set -g __linstor_opts_103 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-r'\t'Only of these resources'\t'--resources;-;^;some;;@resources;;' '--resources'\t'Only of these resources'\t'--resources;-;^;some;;@resources;;' '-n'\t'Only from or to these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only from or to these nodes'\t'--nodes;-;^;some;;@nodes;;' '-s'\t'Only these snapshots'\t'--snapshots;-;^;some;;@snapshots;;' '--snapshots'\t'Only these snapshots'\t'--snapshots;-;^;some;;@snapshots;;' '--status'\t'Only those in this state'\t'--status;-;^;some;;=running/RUNNING,complete/COMPLETE;;'
set -g __linstor_hidden_103 
set -g __linstor_opts_104 '--fr'\t'Resource definition of the snapshot'\t'--from-resource;-;^;one;;@resource-definitions;;~--from-resource' '--from-resource'\t'Resource definition of the snapshot'\t'--from-resource;-;^;one;;@resource-definitions;;' '--fs'\t'Snapshot to restore'\t'--from-snapshot;-;^;one;;@snapshots;;~--from-snapshot' '--from-snapshot'\t'Snapshot to restore'\t'--from-snapshot;-;^;one;;@snapshots;;' '--tr'\t'Resource definition to restore into'\t'--to-resource;-;^;one;;@resource-definitions;;~--to-resource' '--to-resource'\t'Resource definition to restore into'\t'--to-resource;-;^;one;;@resource-definitions;;'
set -g __linstor_hidden_104 
set -g __linstor_opts_105 '-s'\t'Only logs since then, for example 1d10h'\t'--since;-;^;one;;;;' '--since'\t'Only logs since then, for example 1d10h'\t'--since;-;^;one;;;;' '-n'\t'Only from these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only from these nodes'\t'--nodes;-;^;some;;@nodes;;' '-r'\t'Only from nodes that have one of these resources'\t'--resources;-;^;some;;@resources;;' '--resources'\t'Only from nodes that have one of these resources'\t'--resources;-;^;some;;@resources;;' '-e'\t'Not from these nodes'\t'--exclude-nodes;-;^;some;;@nodes;;' '--exclude-nodes'\t'Not from these nodes'\t'--exclude-nodes;-;^;some;;@nodes;;' '--no-controller'\t'Leave out what the controller knows'\t'--no-controller;-;^;nothing;;;;'
set -g __linstor_hidden_105 
set -g __linstor_opts_106 '-s'\t'Only logs since then, for example 1d10h'\t'--since;-;^;one;;;;' '--since'\t'Only logs since then, for example 1d10h'\t'--since;-;^;one;;;;' '-n'\t'Only from these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only from these nodes'\t'--nodes;-;^;some;;@nodes;;' '-r'\t'Only from nodes that have one of these resources'\t'--resources;-;^;some;;@resources;;' '--resources'\t'Only from nodes that have one of these resources'\t'--resources;-;^;some;;@resources;;' '-e'\t'Not from these nodes'\t'--exclude-nodes;-;^;some;;@nodes;;' '--exclude-nodes'\t'Not from these nodes'\t'--exclude-nodes;-;^;some;;@nodes;;' '--no-controller'\t'Leave out what the controller knows'\t'--no-controller;-;^;nothing;;;;' '--force'\t'Overwrite an existing file'\t'--force;-;^;nothing;new;;;'
set -g __linstor_hidden_106 
set -g __linstor_opts_107 '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'\t'--from-file;-;^;one;;!;;'
set -g __linstor_hidden_107 
set -g __linstor_opts_108 '--check'\t'Print one line with performance data, as monitoring plugins do'\t'--check;-;^;nothing;;;;'
set -g __linstor_hidden_108 
set -g __linstor_opts_109 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#storage-pool-definition;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#storage-pool-definition;;'
set -g __linstor_hidden_109 
set -g __linstor_opts_110 '--shared-space'\t'Name of the space that several nodes share'\t'--shared-space;-;^;one;;;;' '--external-locking'\t'Something else, such as lvmlockd, guards the shared space: LINSTOR need not'\t'--external-locking;-;^;nothing;;;;'
set -g __linstor_hidden_110 
set -g __linstor_opts_111 '--shared-space'\t'Name of the space that several nodes share, such as the UUID of the volume group'\t'--shared-space;-;^;one;;;;' '--external-locking'\t'Something else, such as lvmlockd, guards the shared space: LINSTOR need not'\t'--external-locking;-;^;nothing;;;;'
set -g __linstor_hidden_111 
set -g __linstor_opts_112 '--external-locking'\t'Something else, such as lvmlockd, guards the shared space: LINSTOR need not'\t'--external-locking;-;^;nothing;;;;'
set -g __linstor_hidden_112 
set -g __linstor_opts_113 '-q'\t'Accepted for compatibility; nothing is asked anyway'\t'--quiet;-;^;nothing;;;;' '--quiet'\t'Accepted for compatibility; nothing is asked anyway'\t'--quiet;-;^;nothing;;;;'
set -g __linstor_hidden_113 
set -g __linstor_opts_114 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=storagepool/STORAGEPOOL,node/NODE,driver/DRIVER,poolname/POOLNAME,freecapacity/FREECAPACITY,totalcapacity/TOTALCAPACITY,cansnapshots/CANSNAPSHOTS,state/STATE,sharedname/SHAREDNAME;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=storagepool/STORAGEPOOL,node/NODE,driver/DRIVER,poolname/POOLNAME,freecapacity/FREECAPACITY,totalcapacity/TOTALCAPACITY,cansnapshots/CANSNAPSHOTS,state/STATE,sharedname/SHAREDNAME;;' '-s'\t'Only these storage pools'\t'--storage-pools;-;^;some;;@storage-pools;;' '--storage-pools'\t'Only these storage pools'\t'--storage-pools;-;^;some;;@storage-pools;;' '-n'\t'Only storage pools on these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only storage pools on these nodes'\t'--nodes;-;^;some;;@nodes;;' '--props'\t'Only show objects that have these properties'\t'--props;-;^;some;;#storage-pool;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#storage-pool;;' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'\t'--from-file;-;^;one;;!;;'
set -g __linstor_hidden_114 
set -g __linstor_opts_115 '--once'\t'Print the overview as text and end'\t'--once;-;^;nothing;;;;'
set -g __linstor_hidden_115 
set -g __linstor_opts_116 '-s'\t'Storage pool of this volume'\t'--storage-pool;-;^;one;;@storage-pool-definitions;;' '--storage-pool'\t'Storage pool of this volume'\t'--storage-pool;-;^;one;;@storage-pool-definitions;;' '-n'\t'Number of the volume; the next free one when absent'\t'--vlmnr;-;^;one;;@volume-numbers;;' '--vlmnr'\t'Number of the volume; the next free one when absent'\t'--vlmnr;-;^;one;;@volume-numbers;;' '-m'\t'Minor number of the DRBD device; a free one when absent'\t'--minor;-;^;one;;;;' '--minor'\t'Minor number of the DRBD device; a free one when absent'\t'--minor;-;^;one;;;;' '--encrypt'\t'Encrypt the volume; better give the resource definition a layer list with luks'\t'--encrypt;-;^;nothing;;;;' '--gross'\t'The size includes the metadata of DRBD, so that the usable size is smaller'\t'--gross;-;^;nothing;;;;' '--passphrase'\t'LUKS passphrase of this volume; without a value it is asked for'\t'--passphrase;-;^;maybe;;;;' '--passphrase-file'\t'Read the LUKS passphrase of this volume from this file (- for stdin), without its last line break'\t'--passphrase-file;-;^;one;new;!;;'
set -g __linstor_hidden_116 
set -g __linstor_opts_117 '--al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash (67 to 65534, default 1237)'\t'--al-extents;-;^;one;;%;;' '--al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync (default yes)'\t'--al-updates;-;^;one;;=yes/YES,no/NO;;' '--bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none (default yes)'\t'--bitmap;-;^;one;;=yes/YES,no/NO;;' '--block-size'\t'Logical block size the DRBD device reports (512 to 4096 bytes, default 512)'\t'--block-size;-;^;one;;;;' '--disable-write-same'\t'Do not offer WRITE SAME on the DRBD device (default no)'\t'--disable-write-same;-;^;one;;=yes/YES,no/NO;;' '--discard-granularity'\t'Granularity of discards the DRBD device reports (0 to 134217728 bytes)'\t'--discard-granularity;-;^;one;;;;' '--discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes (default yes)'\t'--discard-zeroes-if-aligned;-;^;one;;=yes/YES,no/NO;;' '--disk-barrier'\t'Order writes on the backing disk with barriers (default no)'\t'--disk-barrier;-;^;one;;=yes/YES,no/NO;;' '--disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk (default yes)'\t'--disk-drain;-;^;one;;=yes/YES,no/NO;;' '--disk-flushes'\t'Flush the cache of the backing disk between dependent writes (default yes)'\t'--disk-flushes;-;^;one;;=yes/YES,no/NO;;' '--disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever (0 to 6000 tenths of a second, default 0)'\t'--disk-timeout;-;^;one;;;;' '--diskless'\t'Have no backing disk on purpose (default no)'\t'--diskless;-;^;one;;=yes/YES,no/NO;;' '--max-bio-size'\t'Largest request the DRBD device accepts (512 to 1048576 bytes, default 1048576)'\t'--max-bio-size;-;^;one;;;;' '--md-flushes'\t'Flush the cache of the disk after metadata was written (default yes)'\t'--md-flushes;-;^;one;;=yes/YES,no/NO;;' '--on-io-error'\t'What to do when the backing disk reports an I/O error'\t'--on-io-error;-;^;one;;=pass_on,call-local-io-error,detach;;' '--read-balancing'\t'How reads are spread over the nodes with current data'\t'--read-balancing;-;^;one;;=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping;;' '--resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME'\t'--resync-after;-;^;one;;;;' '--rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off (0 to 1048576 bytes, default 0)'\t'--rs-discard-granularity;-;^;one;;%;;'
set -g __linstor_hidden_117 '--unset-al-extents'\t'Unset al-extents'\t'--unset-al-extents;-;^;nothing;;;;' '--unset-al-updates'\t'Unset al-updates'\t'--unset-al-updates;-;^;nothing;;;;' '--unset-bitmap'\t'Unset bitmap'\t'--unset-bitmap;-;^;nothing;;;;' '--unset-block-size'\t'Unset block-size'\t'--unset-block-size;-;^;nothing;;;;' '--unset-disable-write-same'\t'Unset disable-write-same'\t'--unset-disable-write-same;-;^;nothing;;;;' '--unset-discard-granularity'\t'Unset discard-granularity'\t'--unset-discard-granularity;-;^;nothing;;;;' '--unset-discard-zeroes-if-aligned'\t'Unset discard-zeroes-if-aligned'\t'--unset-discard-zeroes-if-aligned;-;^;nothing;;;;' '--unset-disk-barrier'\t'Unset disk-barrier'\t'--unset-disk-barrier;-;^;nothing;;;;' '--unset-disk-drain'\t'Unset disk-drain'\t'--unset-disk-drain;-;^;nothing;;;;' '--unset-disk-flushes'\t'Unset disk-flushes'\t'--unset-disk-flushes;-;^;nothing;;;;' '--unset-disk-timeout'\t'Unset disk-timeout'\t'--unset-disk-timeout;-;^;nothing;;;;' '--unset-diskless'\t'Unset diskless'\t'--unset-diskless;-;^;nothing;;;;' '--unset-max-bio-size'\t'Unset max-bio-size'\t'--unset-max-bio-size;-;^;nothing;;;;' '--unset-md-flushes'\t'Unset md-flushes'\t'--unset-md-flushes;-;^;nothing;;;;' '--unset-on-io-error'\t'Unset on-io-error'\t'--unset-on-io-error;-;^;nothing;;;;' '--unset-read-balancing'\t'Unset read-balancing'\t'--unset-read-balancing;-;^;nothing;;;;' '--unset-resync-after'\t'Unset resync-after'\t'--unset-resync-after;-;^;nothing;;;;' '--unset-rs-discard-granularity'\t'Unset rs-discard-granularity'\t'--unset-rs-discard-granularity;-;^;nothing;;;;'
set -g __linstor_opts_118 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=resourcename/RESOURCENAME,volumenr/VOLUMENR,volumeminor/VOLUMEMINOR,size/SIZE,gross/GROSS,state/STATE;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=resourcename/RESOURCENAME,volumenr/VOLUMENR,volumeminor/VOLUMEMINOR,size/SIZE,gross/GROSS,state/STATE;;' '-r'\t'Only these resource definitions'\t'--resource-definitions;-;^;some;;@resource-definitions;;' '--resource-definitions'\t'Only these resource definitions'\t'--resource-definitions;-;^;some;;@resource-definitions;;' '-e'\t'Add a column with the external names'\t'--external-name;-;^;nothing;;;;' '--external-name'\t'Add a column with the external names'\t'--external-name;-;^;nothing;;;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#volume-definition;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#volume-definition;;'
set -g __linstor_hidden_118 
set -g __linstor_opts_119 '--passphrase-file'\t'Read the new passphrase from this file (- for stdin), without its last line break'\t'--passphrase-file;-;^;one;new;!;;'
set -g __linstor_hidden_119 
set -g __linstor_opts_120 '--gross'\t'The size includes the metadata of DRBD'\t'--gross;-;^;nothing;;;;'
set -g __linstor_hidden_120 
set -g __linstor_opts_121 '-n'\t'Number of the volume; the next free one when absent'\t'--vlmnr;-;^;one;;@volume-numbers;;' '--vlmnr'\t'Number of the volume; the next free one when absent'\t'--vlmnr;-;^;one;;@volume-numbers;;' '--gross'\t'Sizes given for this volume include the metadata of DRBD'\t'--gross;-;^;nothing;;;;'
set -g __linstor_hidden_121 
set -g __linstor_opts_122 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-g'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=volumenr/VOLUMENR,flags/FLAGS;;' '--groupby'\t'Sort the rows by these columns, in this order'\t'--groupby;-;^;some;;=volumenr/VOLUMENR,flags/FLAGS;;' '-s'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#volume-group;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#volume-group;;'
set -g __linstor_hidden_122 '-R'\t'Without effect; kept for old scripts'\t'--resources;-;^;some;;@resources;;' '--resources'\t'Without effect; kept for old scripts'\t'--resources;-;^;some;;@resources;;'
set -g __linstor_opts_123 '-p'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '--pastable'\t'Draw the table with ASCII characters and without colour'\t'--pastable;-;^;nothing;;;;' '-n'\t'Only on these nodes'\t'--nodes;-;^;some;;@nodes;;' '--nodes'\t'Only on these nodes'\t'--nodes;-;^;some;;@nodes;;' '-s'\t'Only in these storage pools'\t'--storage-pools;-;^;some;;@storage-pools;;' '--storage-pools'\t'Only in these storage pools'\t'--storage-pools;-;^;some;;@storage-pools;;' '-r'\t'Only of these resources'\t'--resources;-;^;some;;@resources;;' '--resources'\t'Only of these resources'\t'--resources;-;^;some;;@resources;;' '-a'\t'Accepted for compatibility: everything is shown anyway'\t'--all;-;^;nothing;;;;' '--all'\t'Accepted for compatibility: everything is shown anyway'\t'--all;-;^;nothing;;;;' '--hrep'\t'Leave out the column of replication states'\t'--hide-replication-states;-;^;nothing;;;;~--hide-replication-states' '--hide-replication-states'\t'Leave out the column of replication states'\t'--hide-replication-states;-;^;nothing;;;;' '--show-props'\t'Add a column for each of these properties'\t'--show-props;-;^;some;;#volume;;' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'\t'--from-file;-;^;one;;!;;'
set -g __linstor_hidden_123 
set -g __linstor_opts_124 '--timeout'\t'Stop waiting after this time, such as 90s or 5m, with exit code 21; what was begun goes on'\t'--timeout;-;^;one;;;;'
set -g __linstor_hidden_124 
set -g __linstor_opts_125 '--for'\t'What to wait for'\t'--for;-;^;one;;=online,offline;;' '--timeout'\t'Stop waiting after this time, such as 90s or 5m, with exit code 21; what was begun goes on'\t'--timeout;-;^;one;;;;'
set -g __linstor_hidden_125 
set -g __linstor_opts_126 '--for'\t'What to wait for'\t'--for;-;^;one;;=synced,placed,unused,deleted;;' '--timeout'\t'Stop waiting after this time, such as 90s or 5m, with exit code 21; what was begun goes on'\t'--timeout;-;^;one;;;;'
set -g __linstor_hidden_126 
set -g __linstor_opts_127 '--empty'\t'Begin without nodes and resources'\t'--empty;-;^;nothing;;;;' '--tour'\t'Show a walk through LINSTOR: each command and what it prints'\t'--tour;-;^;nothing;;;;' '--serve'\t'Only serve, and print how other programs reach it'\t'--serve;-;^;nothing;;;;' '--port'\t'TCP port on the loopback interface; a free one by default'\t'--port;-;^;one;;;;' '--tls'\t'Serve TLS with a certificate of its own'\t'--tls;-;^;nothing;;;;' '--token'\t'Ask for a bearer token, as a controller does after auth init'\t'--token;-;^;nothing;;;;' '--state'\t'Keep the cluster in this file between runs'\t'--state;-;^;one;;!;;' '--fault'\t'Faults to begin with, such as node-offline=n2,slow=2s,io-error=db1'\t'--fault;-;^;some;;;;'
set -g __linstor_hidden_127 
set -g __linstor_opts_128 '--offline'\t'Ask no controller'\t'--offline;-;^;nothing;;;;'
set -g __linstor_hidden_128 
set -g __linstor_opts_129 '--man'\t'Open the manual page of the program or of the first word'\t'--man;-;^;nothing;new;;;'
set -g __linstor_hidden_129 
set -g __linstor_opts_130 '--stop-on-error'\t'End at the first line that fails, when lines come from a pipe or a file'\t'--stop-on-error;-;^;nothing;new;;;'
set -g __linstor_hidden_130 
set -g __linstor_opts_131 '-t'\t'Show every command below its noun'\t'--tree;-;^;nothing;;;;' '--tree'\t'Show every command below its noun'\t'--tree;-;^;nothing;;;;'
set -g __linstor_hidden_131 
set -g __linstor_topics 'where'\t'Rows of a list for which a condition holds' 'formats'\t'Lists as JSON, YAML, CSV and others, for scripts and for reading' 'exit-codes'\t'What the program ends with, and what that means' 'environment'\t'Environment variables and files that the program knows' 'settings'\t'Where settings come from: files, contexts, views, proxies' 'tls'\t'How the program makes sure that the controller is the controller' 'tokens'\t'Users, passwords, tokens and other secrets' 'pager'\t'What happens to output that does not fit on the screen' 'shell'\t'The interactive shell' 'transactions'\t'Resources that are collected and then made together' 'cluster-files'\t'The cluster as a file: export, diff, apply, edit' 'kubectl'\t'LINSTOR in Kubernetes: the plugin of kubectl'
set -g __linstor_words_0 'advise'\t'Advice about resources, and before a node is taken down' 'api'\t'Send a request of the REST API as it is, and print the answer' 'apply'\t'Make the cluster as a file wants it' 'auth'\t'Who may talk to the controller' 'backup'\t'Backups of resources on S3 remotes and in other LINSTOR clusters' 'completion'\t'Completion of commands, options and live names with the TAB key' 'context'\t'Saved settings for several clusters, and which one commands go to' 'controller'\t'The controller: its version, log and database, and properties of the whole cluster' 'demo'\t'Start a cluster inside this program to try commands on' 'diff'\t'What differs between cluster files and the cluster' 'doctor'\t'Show how this program is set up, how it reaches the controllers, and what is wrong with it' 'drbd-proxy'\t'DRBD Proxy between the replicas of a resource, for replication over long distances' 'edit'\t'Change an object of the cluster in your editor' 'encryption'\t'The master passphrase for encrypted volumes' 'error-reports'\t'Error reports of the controller and the satellites' 'event'\t'What happens in the cluster, as it happens' 'exos'\t'Seagate Exos enclosures that storage pools are made on' 'explain'\t'Why something is as it is: placement, properties, errors; what a cluster file may hold' 'export'\t'The cluster as a file' 'file'\t'Files that LINSTOR keeps and writes on the nodes of resources' 'help'\t'Explain the program, one of its commands, or a topic' 'history'\t'The changes that were made with this program' 'interactive'\t'Start the interactive shell' 'key-value-store'\t'Settings that applications keep in the controller' 'list-commands'\t'List all commands with their short forms' 'node'\t'Nodes of the cluster, their network interfaces and properties' 'node-connection'\t'Settings and network paths between two nodes' 'physical-storage'\t'Unused disks of the nodes' 'property'\t'What can be set on the objects of the cluster' 'remote'\t'Remotes: S3 buckets, EBS zones and other LINSTOR clusters that backups are shipped to' 'resource'\t'Resources on the nodes: replicas of the data, with or without a disk' 'resource-connection'\t'Connections between the replicas of a resource, their paths and DRBD options' 'resource-definition'\t'Resources as such, whatever the nodes they are on: name, layers, port and properties' 'resource-group'\t'Templates for resources: where replicas go and what they are made of' 'schedule'\t'Schedules for shipping backups' 'snapshot'\t'Snapshots of resources: take, restore, roll back' 'sos-report'\t'Archives of logs and states, for those who help with a problem' 'space-reporting'\t'Report on the space that is used' 'stats'\t'Show how many nodes, storage pools, resources and so on there are' 'status'\t'The health of the cluster, of a node or a resource' 'storage-pool'\t'Storage on the nodes that volumes are made from' 'storage-pool-definition'\t'What storage pools of one name have in common on all nodes' 'top'\t'Watch the whole cluster on a full screen' 'trust'\t'Controllers whose certificates were noted at first contact' 'volume'\t'Volumes of the resources on the nodes' 'volume-definition'\t'Volumes of resource definitions: number, size and properties' 'volume-group'\t'Volumes of resource groups: templates for the volumes of what is spawned from them' 'wait'\t'Wait until something in the cluster is as it should be'
set -g __linstor_words_1 'maintenance'\t'Look for resources that would suffer if a node went down' 'resource'\t'Look for resources that are not as safe or as fast as they could be'
set -g __linstor_words_2 'token'\t'Tokens that let users and programs in'
set -g __linstor_words_3 'create'\t'Make an authentication token for a user or a program' 'delete'\t'Revoke an authentication token for good' 'init'\t'Switch token authentication on and make the first token' 'list'\t'Show the authentication tokens, without their secrets' 'modify'\t'Switch an authentication token on or off, or change its description or addresses'
set -g __linstor_words_4 'abort'\t'Stop shipping or restoring a backup' 'create'\t'Make a snapshot of a resource and ship it to an S3 remote' 'delete'\t'Delete backups from a remote' 'info'\t'Show what restoring a backup would download and how much space it needs' 'list'\t'Show the backups on an S3 remote' 'queue'\t'Backups that wait for being shipped' 'restore'\t'Bring a backup from an S3 remote back as a resource' 'schedule'\t'What is backed up by a schedule' 'ship'\t'Ship a snapshot of a resource to another LINSTOR cluster'
set -g __linstor_words_5 'all'\t'Delete all backups from a remote' 'filter'\t'Delete the backups that fit a time, a resource and a node' 'id'\t'Delete the backup with an id from a remote' 's3key'\t'Delete a single object from the bucket of a remote'
set -g __linstor_words_6 'list'\t'Show the backups that wait for being shipped'
set -g __linstor_words_7 'delete'\t'Forget that a schedule was enabled or disabled' 'disable'\t'Stop shipping backups to a remote by a schedule' 'enable'\t'Ship backups to a remote by a schedule'
set -g __linstor_words_8 'add'\t'Save how to reach a cluster under a name' 'list'\t'Show the saved contexts, and which one is in use' 'remove'\t'Forget a context' 'rename'\t'Give a context another name' 'show'\t'Show the settings of a context, or of the one in use' 'use'\t'Use a context from now on'
set -g __linstor_words_9 'backupdb'\t'Save the database of the controller to a file beside it' 'config'\t'What the controller was configured with' 'delete-property'\t'Remove properties of the controller' 'drbd-options'\t'Set or unset DRBD options of the controller, for all resources' 'export-db'\t'Export the database of the controller, whatever kind it is, to a JSON file' 'list-properties'\t'Show the properties of the controller' 'query-max-volume-size'\t'Show the largest volume that could be placed with a number of replicas' 'set-log-level'\t'Set how much the controller writes to its log' 'set-property'\t'Set or remove a property of the controller' 'version'\t'Show the version of the controller' 'which'\t'Show which controller is in use'
set -g __linstor_words_10 'set'\t'Change a setting of the running controller' 'show'\t'Show the configuration the controller runs with'
set -g __linstor_words_11 'compression'\t'How DRBD Proxy compresses what it sends' 'disable'\t'Replicate between two nodes without DRBD Proxy' 'enable'\t'Replicate between two nodes through DRBD Proxy' 'options'\t'Set or unset DRBD Proxy options of a resource definition'
set -g __linstor_words_12 'lz4'\t'Compress with lz4' 'lzma'\t'Compress with lzma' 'none'\t'Send without compression' 'zlib'\t'Compress with zlib' 'zstd'\t'Compress with zstd'
set -g __linstor_words_13 'create-passphrase'\t'Set the master passphrase that protects the keys of encrypted volumes' 'enter-passphrase'\t'Unlock encryption after the controller was restarted' 'modify-passphrase'\t'Change the master passphrase' 'status'\t'Show whether the master passphrase is set and entered'
set -g __linstor_words_14 'delete'\t'Delete error reports' 'list'\t'Show the error reports of the controller and the satellites' 'show'\t'Show error reports in full'
set -g __linstor_words_15 'nodes'\t'Tell what happens to the nodes, as it happens' 'promotions'\t'Tell where resources may become primary, as it changes'
set -g __linstor_words_16 'create'\t'Register an Exos enclosure' 'delete'\t'Forget an Exos enclosure' 'events'\t'Show the events that an Exos enclosure has logged' 'exec'\t'Run a command of the Exos API on an enclosure and print its answer as JSON' 'get-defaults'\t'Show the credentials for enclosures that have none of their own' 'list'\t'Show the Exos enclosures and their health' 'map'\t'Show which ports of Exos enclosures the nodes are connected to' 'modify'\t'Change the addresses or credentials of an Exos enclosure' 'set-defaults'\t'Set or remove the credentials for enclosures that have none of their own'
set -g __linstor_words_17 'error'\t'Tell what a return code or an error report means' 'format'\t'Tell what a cluster file may hold: members with type, unit, default and example' 'placement'\t'Show node by node whether a replica could be placed there, and if not, why' 'property'\t'Tell what a property means, where it can be set, and which setting wins'
set -g __linstor_words_18 'check'\t'Show whether the satellite of a node may write a file' 'delete'\t'Delete a file' 'deploy'\t'Write a file on all nodes of a resource' 'list'\t'Show the files that LINSTOR keeps' 'modify'\t'Make a file or change its content' 'show'\t'Print the content of a file' 'status'\t'Show whether a file on a node is as LINSTOR keeps it' 'undeploy'\t'Stop writing a file on the nodes of a resource'
set -g __linstor_words_19 'delete'\t'Delete a key-value store with all its keys' 'get'\t'Print the value of one key of a key-value store, for scripts' 'list'\t'Show the key-value stores' 'modify'\t'Set or remove a key of a key-value store' 'show'\t'Show the keys and values of a key-value store'
set -g __linstor_words_20 'drbd-peer-options'\t'Set or unset DRBD options of the connection between two nodes' 'list'\t'Show the connections between nodes that have settings of their own' 'list-properties'\t'Show the properties of the connection between two nodes' 'path'\t'Network paths between two nodes' 'set-property'\t'Set or remove a property of the connection between two nodes'
set -g __linstor_words_21 'create'\t'Add a network path to the connection between two nodes' 'delete'\t'Remove a network path from the connection between two nodes' 'list'\t'Show the network paths of the connection between two nodes'
set -g __linstor_words_22 'config'\t'What the satellite of a node was configured with' 'create'\t'Add a node to the cluster' 'create-ebs-target'\t'Add a node that stands for an Amazon EBS target' 'create-openflex-target'\t'Add a node that stands for an OpenFlex storage device' 'create-remote-spdk-target'\t'Add a node that stands for a remote SPDK storage target' 'delete'\t'Remove an empty node from the cluster' 'describe'\t'Show nodes with their storage pools, resources and volumes as a tree' 'drbd-reactor'\t'DRBD Reactor, which starts services where a resource is primary' 'evacuate'\t'Move all resources of a node to other nodes' 'info'\t'Show which storage providers and resource layers the nodes support' 'interface'\t'Network interfaces of a node' 'list'\t'Show the nodes of the cluster and whether they are connected' 'list-properties'\t'Show the properties of a node' 'lost'\t'Remove a node that will never come back, with all that was on it' 'modify'\t'Change the type of a node' 'reconnect'\t'Let the controller connect anew to the satellites of nodes' 'restore'\t'Take an evicted or evacuated node back into the cluster' 'set-log-level'\t'Set how much a node\'s satellite logs' 'set-property'\t'Set or remove a property of a node'
set -g __linstor_words_23 'set'\t'Change a setting of the running satellite of a node' 'show'\t'Show the configuration the satellite of a node runs with'
set -g __linstor_words_24 'disable'\t'Disable a plugin configuration of DRBD Reactor on nodes' 'enable'\t'Enable a plugin configuration of DRBD Reactor on nodes' 'evict'\t'Make DRBD Reactor move the services of a resource away from nodes' 'restart'\t'Restart a plugin configuration of DRBD Reactor on nodes' 'status'\t'Show what DRBD Reactor does on nodes'
set -g __linstor_words_25 'create'\t'Add a network interface to a node' 'delete'\t'Remove network interfaces from a node' 'list'\t'Show the network interfaces of a node' 'modify'\t'Change the address, port or use of a node\'s network interface' 'show'\t'Show everything about one network interface of a node'
set -g __linstor_words_26 'create-device-pool'\t'Make a volume group, thin pool or zpool from disks of a node' 'list'\t'Show the unused disks of the nodes, by size and kind' 'show'\t'Show the unused disks of one node'
set -g __linstor_words_27 'list'\t'Show which properties the controller knows, with their values and meaning'
set -g __linstor_words_28 'create'\t'Make a remote known' 'delete'\t'Forget a remote' 'list'\t'Show the remotes that backups can be shipped to' 'modify'\t'Change a remote'
set -g __linstor_words_29 'ebs'\t'Make an availability zone of Amazon EBS known as a remote' 'linstor'\t'Make another LINSTOR cluster known as a remote' 's3'\t'Make a bucket of an S3 compatible store known as a remote'
set -g __linstor_words_30 'ebs'\t'Change an Amazon EBS remote' 'linstor'\t'Change a remote that is another LINSTOR cluster' 's3'\t'Change an S3 remote'
set -g __linstor_words_31 'drbd-options'\t'Set or unset DRBD options of the connection between two replicas of a resource' 'drbd-peer-options'\t'Set or unset DRBD options of the connection between two replicas of a resource' 'list'\t'Show the connections between the replicas of a resource' 'list-properties'\t'Show the properties of the connection between two replicas of a resource' 'path'\t'Network paths of a connection' 'set-property'\t'Set or remove a property of the connection between two replicas of a resource' 'show'\t'Show everything about the connection between two replicas of a resource'
set -g __linstor_words_32 'create'\t'Add a network path to the connection between two replicas of a resource' 'delete'\t'Remove a network path from the connection between two replicas of a resource' 'list'\t'Show the network paths of the connection between two replicas of a resource'
set -g __linstor_words_33 'auto-place'\t'Let LINSTOR choose nodes and make replicas on them' 'clone'\t'Copy a resource with its data under a new name' 'create'\t'Make a resource definition' 'delete'\t'Delete resource definitions with all replicas and their data' 'drbd-options'\t'Set or unset DRBD options of a resource definition' 'list'\t'Show the resource definitions with their group, layers and state' 'list-properties'\t'Show the properties of a resource definition' 'modify'\t'Change the port, the peer slots or the group of a resource definition' 'set-property'\t'Set or remove a property of a resource definition' 'wait-sync'\t'Wait until all replicas of a resource are in sync'
set -g __linstor_words_34 'adjust'\t'Bring the resources of one or all resource groups in line with their group' 'create'\t'Make a resource group: a template that resources are spawned from' 'delete'\t'Delete a resource group that no resource definition belongs to' 'drbd-options'\t'Set or unset DRBD options of a resource group' 'list'\t'Show the resource groups with the numbers of their volumes' 'list-properties'\t'Show the properties of a resource group' 'modify'\t'Change where a resource group places replicas, or its description' 'query-all-size-info'\t'Show for every resource group how large a volume could be, and where it would go' 'query-max-volume-size'\t'Show how large a volume of a resource group could be, per storage pool' 'query-size-info'\t'Show how large a volume of a resource group could be, and where it would go' 'set-property'\t'Set or remove a property of a resource group' 'spawn-resources'\t'Make a resource from a resource group: definition, volumes and replicas at once'
set -g __linstor_words_35 'activate'\t'Bring a deactivated replica back up on its node' 'create'\t'Make replicas of a resource, on the nodes named or where there is room' 'create-transactional'\t'Collect resources in the shell and make them together' 'deactivate'\t'Take a replica down on its node and keep its data' 'delete'\t'Remove the replicas of a resource from nodes' 'drbd-peer-options'\t'Set or unset DRBD options of the connection between two replicas of a resource' 'involved'\t'Show the resources that have a replica on a node, with all their replicas' 'list'\t'Show the resources on the nodes and the state they are in' 'list-properties'\t'Show the properties of a resource on a node' 'list-volumes'\t'Show the volumes of the resources, their devices and how they replicate' 'make-available'\t'See to it that a resource can be used on a node, without a disk if need be' 'set-property'\t'Set or remove a property of a resource on a node' 'show'\t'Show everything about a resource on one node, with its volumes' 'toggle-disk'\t'Give a diskless replica a disk, take its disk away, or move the data to another node'
set -g __linstor_words_36 'abort'\t'Forget the resources collected and leave the transaction' 'begin'\t'Start to collect resources that are made together with the commit' 'commit'\t'Make the resources collected and leave the transaction'
set -g __linstor_words_37 'create'\t'Create a schedule for shipping backups' 'delete'\t'Delete a schedule for shipping backups' 'list'\t'Show the schedules for shipping backups' 'list-by-resource'\t'Show for each resource when it was and will be backed up' 'list-by-resource-details'\t'Show at which level a schedule is enabled or disabled for a resource' 'modify'\t'Change a schedule for shipping backups'
set -g __linstor_words_38 'create'\t'Take a snapshot of a resource, on all its nodes or on those named' 'create-multiple'\t'Take snapshots of several resources at the same moment' 'delete'\t'Delete a snapshot, everywhere or on the nodes named' 'list'\t'Show the snapshots, where they are and what became of them' 'list-properties'\t'Show the properties of a snapshot' 'resource'\t'New resources from snapshots' 'rollback'\t'Take a resource back to the state of a snapshot; what was written since is lost' 'set-property'\t'Set or remove a property of a snapshot' 'ship'\t'Take a snapshot of a resource and send it to another node (older controllers)' 'ship-list'\t'Show which snapshots are being sent to another node (older controllers)' 'show'\t'Show the snapshots of a resource, or everything about one of them' 'volume-definition'\t'Volume definitions from snapshots'
set -g __linstor_words_39 'restore'\t'Make a new resource with the data of a snapshot'
set -g __linstor_words_40 'restore'\t'Give a resource definition the volume definitions that a snapshot has'
set -g __linstor_words_41 'create'\t'Collect logs and states of the cluster in an archive on the host of the controller' 'download'\t'Collect logs and states of the cluster and save them as an archive here'
set -g __linstor_words_42 'query'\t'Show the report on the space that is used'
set -g __linstor_words_43 'node'\t'Show everything about one node' 'resource'\t'Show everything about one resource'
set -g __linstor_words_44 'create'\t'Make a storage pool definition before there is a storage pool of its name' 'delete'\t'Delete a storage pool definition that no storage pool uses' 'list'\t'Show the names under which storage pools are known in the cluster' 'list-properties'\t'Show the properties of a storage pool definition' 'set-property'\t'Set or remove a property of a storage pool definition'
set -g __linstor_words_45 'create'\t'Add a storage pool, by kind of storage' 'delete'\t'Remove a storage pool from nodes' 'list'\t'Show the storage pools of the nodes and their free space' 'list-properties'\t'Show the properties of a storage pool' 'set-property'\t'Set or remove a property of a storage pool' 'show'\t'Show everything about one storage pool'
set -g __linstor_words_46 'diskless'\t'Add a storage pool for resources without a disk' 'ebs_initiator'\t'Add a storage pool for volumes of an EBS remote that are used on this node' 'exos'\t'Add a storage pool on an Exos enclosure' 'file'\t'Add a storage pool on image files in a directory' 'filethin'\t'Add a storage pool on sparse image files in a directory' 'lvm'\t'Add a storage pool on an LVM volume group' 'lvmthin'\t'Add a storage pool on an LVM thin pool' 'openflex'\t'Add a storage pool on an OpenFlex device' 'remotespdk'\t'Add a storage pool on a volume store of a remote SPDK target' 'spdk'\t'Add a storage pool on an SPDK volume store' 'storagespaces'\t'Add a storage pool on a Windows storage pool' 'storagespacesthin'\t'Add a storage pool on a Windows storage pool, with thin volumes' 'zfs'\t'Add a storage pool on a zpool' 'zfsthin'\t'Add a storage pool on a zpool, with thin volumes'
set -g __linstor_words_47 'forget'\t'Forget the certificate of a controller, and where it redirects' 'list'\t'Show the controllers that are known by the certificate of their first contact'
set -g __linstor_words_48 'create'\t'Add a volume to a resource definition' 'delete'\t'Delete a volume of a resource definition' 'drbd-options'\t'Set or unset DRBD options of a volume definition' 'list'\t'Show the volumes of resource definitions with their sizes' 'list-properties'\t'Show the properties of a volume definition' 'modify-passphrase'\t'Change the LUKS passphrase of a volume' 'set-property'\t'Set or remove a property of a volume definition' 'set-size'\t'Resize a volume' 'show'\t'Show everything about one volume of a resource definition'
set -g __linstor_words_49 'create'\t'Add a volume to a resource group' 'delete'\t'Remove a volume from a resource group' 'drbd-options'\t'Set or unset DRBD options of a volume of a resource group' 'list'\t'Show the volumes of a resource group' 'list-properties'\t'Show the properties of a volume of a resource group' 'set-property'\t'Set or remove a property of a volume of a resource group'
set -g __linstor_words_50 'list'\t'Show the volumes of the resources, their devices and how they replicate' 'list-properties'\t'Show the properties of a volume of a resource on a node' 'set-property'\t'Set or remove a property of a volume of a resource on a node'
set -g __linstor_words_51 'backup'\t'Wait until the backups of resources are shipped' 'node'\t'Wait until nodes are online or offline' 'resource'\t'Wait until resources are in sync, placed, unused or deleted' 'snapshot'\t'Wait until snapshots are complete on all their nodes'
set -g __linstor_words_52 'bash'\t'Print the completion script for bash' 'fish'\t'Print the completion script for fish' 'install'\t'Put the completion for your shell in place' 'uninstall'\t'Take the completion for your shell out again' 'zsh'\t'Print the completion script for zsh'
set -g __linstor_words_53 'AllowMixingStoragePoolDriver'\t'Let the replicas of a resource lie on different kinds of storage, for a migration' 'Auth/TokenAuthenticationEnabled'\t'Ask clients for a token' 'AutoSnapshot/' 'AutoplaceTarget'\t'Whether replicas are placed here automatically' 'Autoplacer/' 'Aux/'\t'A property of your own' 'BCache/' 'BackupShipping/' 'BalanceResourcesEnabled'\t'Take surplus replicas away and add missing ones' 'BalanceResourcesGracePeriod'\t'Age in seconds from which on a surplus replica may be taken away' 'BalanceResourcesInterval'\t'Seconds between two rounds of balancing' 'BalanceResourcesSkipDiskLimit'\t'How many replicas may skip their disk before balancing leaves the resource alone' 'BitmapBlockSizeNewResource'\t'The same for resources that are made from now on' 'Cache/' 'Clone/' 'CopyAllSnaps'\t'Copy all snapshots to new replicas' 'CopyAllSnapsOnEvacuate'\t'Take the snapshots along when a node is evacuated' 'DrbdOptions/' 'DrbdProxy/AutoEnable'\t'Use DRBD Proxy between nodes of different sites' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'ExtCmd/' 'Linstor/' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'MaxFreeCapacityOversubscriptionRatio'\t'How many times the free space may be promised' 'MaxOversubscriptionRatio'\t'Default for both ratios of oversubscription' 'MaxTotalCapacityOversubscriptionRatio'\t'How many times the whole capacity may be promised' 'MinorNrAutoRange'\t'Minor numbers to give to new volumes (1000-49999)' 'NVMe/' 'PeerSlotsNewResource'\t'Peer slots of new resources, 1 to 31; they cannot be changed later' 'REST/' 'SearchDomain'\t'Domain for node names that are not fully qualified' 'Site'\t'Site of the node, for DRBD Proxy' 'Snapshot/BalanceAfterRestore'\t'Place one more replica after a restore and balance' 'SpecStltPortAutoRange'\t'TCP ports to give to special satellites' 'StorDriver/' 'TcpPortAutoRange'\t'TCP ports to give to new resources (7000-7999)' 'UpdateCacheInterval'\t'Seconds between two updates of the free space' 'UseZFSClone'\t'Clone with zfs clone instead of send and receive' 'Writecache/' 'sys/'
set -g __linstor_words_54 'Autoplacer/MaxThroughput'\t'Throughput that the storage can deliver' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)' 'Autoplacer/PreSelectScript'\t'Script in /etc/linstor/selector that chooses among the candidates' 'Autoplacer/PreSelectScriptTimeout'\t'Time-out of that script in ms' 'Autoplacer/Weights/'
set -g __linstor_words_55 'Autoplacer/Weights/MaxFreeSpace'\t'How much free space counts when a pool is chosen' 'Autoplacer/Weights/MaxThroughput'\t'How much free throughput counts' 'Autoplacer/Weights/MinReservedSpace'\t'How much little reserved space counts' 'Autoplacer/Weights/MinRscCount'\t'How much a small number of resources counts'
set -g __linstor_words_56 'BCache/Blocksize'\t'Block size of the cache' 'BCache/Bucketsize'\t'Bucket size of the cache' 'BCache/CacheReplacementPolicy'\t'What leaves the cache first' 'BCache/DataOffset'\t'Where the data begin on the backing device' 'BCache/Discard'\t'Discard freed buckets' 'BCache/PoolName'\t'Storage pool for the cache' 'BCache/Size'\t'Size of the cache as a percentage or in KiB' 'BCache/Writeback'\t'Write to the cache first'
set -g __linstor_words_57 'BackupShipping/AllowForceRestore'\t'Let a received backup replace an existing resource' 'BackupShipping/BackupTimeout'\t'Time-out in seconds for listing and deleting backups' 'BackupShipping/L2LReceiveStartedTimeout'\t'How long in ms the target waits for the sender; -1 for ever' 'BackupShipping/L2LSkipWaitForStart'\t'Return as soon as the snapshot exists and ship in the background' 'BackupShipping/MaxConcurrentBackupsPerNode'\t'How many backups a node ships at once; negative is any number' 'BackupShipping/S3KeySuffix'\t'Suffix that tells the backups of this cluster from others'
set -g __linstor_words_58 'Cache/Blocksize'\t'Block size of the cache' 'Cache/CachePool'\t'Storage pool for the cache' 'Cache/Cachesize'\t'Size of the cache as a percentage or in KiB' 'Cache/FlushTimeout'\t'How long a suspend waits for the cache to be written back' 'Cache/MetaPool'\t'Storage pool for the metadata of the cache' 'Cache/Metasize'\t'Size of the metadata as a percentage or in KiB' 'Cache/OpMode'\t'How the cache treats writes' 'Cache/Policy'\t'What leaves the cache first'
set -g __linstor_words_59 'DrbdOptions/AutoEvictAfterTime'\t'Minutes offline after which a node is evicted' 'DrbdOptions/AutoEvictAllowEviction'\t'Whether nodes are evicted at all' 'DrbdOptions/AutoEvictMaxDisconnectedNodes'\t'Percentage of nodes offline from which on none is evicted' 'DrbdOptions/AutoEvictMinReplicaCount'\t'Replicas to keep when a node is evicted' 'DrbdOptions/Disk/' 'DrbdOptions/ForceInitialSync'\t'Do the initial sync for thin volumes too' 'DrbdOptions/Handlers/' 'DrbdOptions/Net/' 'DrbdOptions/PeerDevice/' 'DrbdOptions/Resource/' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-add-quorum-tiebreaker'\t'Add and remove tie-breakers by itself' 'DrbdOptions/auto-diskful'\t'Minutes as a diskless primary after which a resource gets a disk' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed' 'DrbdOptions/auto-quorum'\t'Without effect in new versions: use the DRBD options quorum and on-no-quorum' 'DrbdOptions/auto-resync-after-disable'\t'Do not set resync-after by itself' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself' 'DrbdOptions/auto-verify-algo-allowed-user-list'\t'Hashes for verification that may be chosen, separated by semicolons' 'DrbdOptions/auto-verify-algo-disable'\t'Do not set verify-alg by itself'
set -g __linstor_words_60 'DrbdOptions/Disk/al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash' 'DrbdOptions/Disk/al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync' 'DrbdOptions/Disk/block-size'\t'Logical block size the DRBD device reports' 'DrbdOptions/Disk/disable-write-same'\t'Do not offer WRITE SAME on the DRBD device' 'DrbdOptions/Disk/discard-granularity'\t'Granularity of discards the DRBD device reports' 'DrbdOptions/Disk/discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes' 'DrbdOptions/Disk/disk-barrier'\t'Order writes on the backing disk with barriers' 'DrbdOptions/Disk/disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk' 'DrbdOptions/Disk/disk-flushes'\t'Flush the cache of the backing disk between dependent writes' 'DrbdOptions/Disk/disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever' 'DrbdOptions/Disk/diskless'\t'Have no backing disk on purpose' 'DrbdOptions/Disk/max-bio-size'\t'Largest request the DRBD device accepts' 'DrbdOptions/Disk/md-flushes'\t'Flush the cache of the disk after metadata was written' 'DrbdOptions/Disk/on-io-error'\t'What to do when the backing disk reports an I/O error' 'DrbdOptions/Disk/read-balancing'\t'How reads are spread over the nodes with current data' 'DrbdOptions/Disk/resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' 'DrbdOptions/Disk/rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off'
set -g __linstor_words_61 'DrbdOptions/Handlers/after-resync-target'\t'Run when this node was brought up to date by a resync' 'DrbdOptions/Handlers/before-resync-source'\t'Run before this node becomes the source of a resync' 'DrbdOptions/Handlers/before-resync-target'\t'Run before a resync makes the data of this node inconsistent' 'DrbdOptions/Handlers/fence-peer'\t'Run to fence a peer that cannot be reached' 'DrbdOptions/Handlers/initial-split-brain'\t'Run when a split brain is found, resolved or not' 'DrbdOptions/Handlers/local-io-error'\t'Run when the backing disk reports an I/O error' 'DrbdOptions/Handlers/out-of-sync'\t'Run when online verification found differences' 'DrbdOptions/Handlers/pri-lost'\t'Run on a primary that should become the target of a resync' 'DrbdOptions/Handlers/pri-lost-after-sb'\t'Run on a primary that lost the resolution of a split brain' 'DrbdOptions/Handlers/pri-on-incon-degr'\t'Run on a primary whose only data are inconsistent' 'DrbdOptions/Handlers/quorum-lost'\t'Run when the partition lost quorum' 'DrbdOptions/Handlers/split-brain'\t'Run when a split brain could not be resolved' 'DrbdOptions/Handlers/unfence-peer'\t'Run when a fenced peer is up to date again'
set -g __linstor_words_62 'DrbdOptions/Net/after-sb-0pri'\t'How a split brain is resolved while no node is primary' 'DrbdOptions/Net/after-sb-1pri'\t'How a split brain is resolved while one node is primary' 'DrbdOptions/Net/after-sb-2pri'\t'How a split brain is resolved while both nodes are primary' 'DrbdOptions/Net/allow-remote-read'\t'Let this peer be read from when the local disk cannot be' 'DrbdOptions/Net/allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need' 'DrbdOptions/Net/always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common' 'DrbdOptions/Net/congestion-extents'\t'Active extents from which on on-congestion applies' 'DrbdOptions/Net/congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off' 'DrbdOptions/Net/connect-int'\t'Pause between two attempts to connect' 'DrbdOptions/Net/cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256' 'DrbdOptions/Net/csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary' 'DrbdOptions/Net/csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c' 'DrbdOptions/Net/data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time' 'DrbdOptions/Net/fencing'\t'What is done about a peer that cannot be reached' 'DrbdOptions/Net/ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does' 'DrbdOptions/Net/load-balance-paths'\t'Send over all paths of the connection instead of one' 'DrbdOptions/Net/max-buffers'\t'Most buffers (pages) for writes and resync in flight' 'DrbdOptions/Net/max-epoch-size'\t'Most writes between two write barriers' 'DrbdOptions/Net/on-congestion'\t'What to do when the network cannot keep up' 'DrbdOptions/Net/ping-int'\t'Ping an idle peer after this long' 'DrbdOptions/Net/ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer' 'DrbdOptions/Net/protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk' 'DrbdOptions/Net/rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose' 'DrbdOptions/Net/rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rr-conflict'\t'What to do when resync and roles contradict each other' 'DrbdOptions/Net/shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters' 'DrbdOptions/Net/sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose' 'DrbdOptions/Net/socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout' 'DrbdOptions/Net/tcp-cork'\t'Collect small packets with TCP_CORK' 'DrbdOptions/Net/timeout'\t'Drop a peer that does not answer a request for this long' 'DrbdOptions/Net/tls'\t'Encrypt the connection with kernel TLS' 'DrbdOptions/Net/tls-certificate'\t'Certificate for TLS, as its key serial' 'DrbdOptions/Net/tls-keyring'\t'Keyring with the trusted certificates for TLS' 'DrbdOptions/Net/tls-privkey'\t'Private key for TLS, as its key serial' 'DrbdOptions/Net/transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp' 'DrbdOptions/Net/use-rle'\t'Compress bitmaps before they are exchanged' 'DrbdOptions/Net/verify-alg'\t'Hash for online verification, such as crc32c or sha256'
set -g __linstor_words_63 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/PeerDevice/c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0' 'DrbdOptions/PeerDevice/c-fill-target'\t'Resync data in flight that the resync controller aims at' 'DrbdOptions/PeerDevice/c-max-rate'\t'Highest rate of a resync' 'DrbdOptions/PeerDevice/c-min-rate'\t'Rate that a resync keeps although applications write' 'DrbdOptions/PeerDevice/c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate)' 'DrbdOptions/PeerDevice/peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum' 'DrbdOptions/PeerDevice/resync-rate'\t'Fixed rate of a resync, or the rate it starts with' 'DrbdOptions/PeerDevice/resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary'
set -g __linstor_words_64 'DrbdOptions/Resource/auto-promote'\t'Become primary by itself when the device is opened for writing' 'DrbdOptions/Resource/auto-promote-timeout'\t'How long opening the device waits for the promotion' 'DrbdOptions/Resource/cpu-mask'\t'CPUs for the threads of DRBD, as a hexadecimal mask' 'DrbdOptions/Resource/drbd8-api-compatibility'\t'Behave like DRBD 8 towards tools that need it' 'DrbdOptions/Resource/max-io-depth'\t'Most application requests in flight for each device' 'DrbdOptions/Resource/on-no-data-accessible'\t'What happens to I/O when no current data can be reached' 'DrbdOptions/Resource/on-no-quorum'\t'What happens to I/O when the partition has no quorum' 'DrbdOptions/Resource/on-suspended-primary-outdated'\t'What a suspended primary does that finds its data outdated' 'DrbdOptions/Resource/peer-ack-delay'\t'Tell the peers about completed writes after this long without new ones' 'DrbdOptions/Resource/peer-ack-window'\t'Tell the peers about completed writes after this much data' 'DrbdOptions/Resource/quorum'\t'How many nodes a partition needs to be writable' 'DrbdOptions/Resource/quorum-minimum-redundancy'\t'How many nodes with current data a partition needs to be writable' 'DrbdOptions/Resource/twopc-retry-timeout'\t'Pause before a cluster-wide state change is tried again' 'DrbdOptions/Resource/twopc-timeout'\t'Longest duration of a cluster-wide state change'
set -g __linstor_words_65 'ExtCmd/IoPollInterval'\t'Milliseconds between two looks at the I/O of an external command' 'ExtCmd/IoStallTimeout'\t'Milliseconds without I/O after which an external command counts as stuck' 'ExtCmd/KillTimeout'\t'Milliseconds an external command gets after SIGKILL' 'ExtCmd/TermTimeout'\t'Milliseconds an external command gets after SIGTERM' 'ExtCmd/WaitTimeout'\t'Milliseconds an external command may take'
set -g __linstor_words_66 'StorDriver/DMStats'\t'Collect device-mapper statistics of new logical volumes' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/RemoteSpdk/' 'StorDriver/SizesCacheTime'\t'Milliseconds for which the sizes from LVM are remembered' 'StorDriver/Zfs/' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create'
set -g __linstor_words_67 'StorDriver/RemoteSpdk/ApiHost'\t'Host of the SPDK API' 'StorDriver/RemoteSpdk/ApiPort'\t'Port of the SPDK API' 'StorDriver/RemoteSpdk/UserName'\t'User of the SPDK API' 'StorDriver/RemoteSpdk/UserNameEnv'\t'Environment variable with the user of the SPDK API' 'StorDriver/RemoteSpdk/UserPassword'\t'Password for the SPDK API' 'StorDriver/RemoteSpdk/UserPasswordEnv'\t'Environment variable with the password for the SPDK API'
set -g __linstor_words_68 'Writecache/Options/Additional'\t'More arguments for the write cache' 'Writecache/Options/AutocommitBlocks'\t'Blocks after which written data are committed' 'Writecache/Options/AutocommitTime'\t'Milliseconds after which written data are committed' 'Writecache/Options/Fua'\t'Use forced unit access for write-back' 'Writecache/Options/HighWatermark'\t'Fill level at which write-back begins' 'Writecache/Options/LowWatermark'\t'Fill level at which write-back ends' 'Writecache/Options/StartSector'\t'Where the cache begins on its device, in sectors' 'Writecache/Options/WritebackJobs'\t'Most blocks written back at once'
set -g __linstor_words_69 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
set -g __linstor_words_70 'AutoplaceTarget'\t'Whether replicas are placed here automatically' 'Autoplacer/' 'Aux/'\t'A property of your own' 'BCache/' 'BackupShipping/' 'Cache/' 'CopyAllSnapsOnEvacuate'\t'Take the snapshots along when a node is evacuated' 'DrbdOptions/' 'DrbdProxy/AutoEnable'\t'Use DRBD Proxy between nodes of different sites' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'ExtCmd/' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'PrefNic'\t'Network interface for replication' 'Site'\t'Site of the node, for DRBD Proxy' 'StorDriver/' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'TcpPortAutoRange'\t'TCP ports to give to new resources (7000-7999)' 'TcpPortsBlocked'\t'TCP ports that DRBD must not get' 'Writecache/' 'sys/'
set -g __linstor_words_71 'DrbdOptions/AutoEvictAfterTime'\t'Minutes offline after which a node is evicted' 'DrbdOptions/AutoEvictAllowEviction'\t'Whether nodes are evicted at all' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed'
set -g __linstor_words_72 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/RemoteSpdk/' 'StorDriver/SizesCacheTime'\t'Milliseconds for which the sizes from LVM are remembered' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create'
set -g __linstor_words_73 'Autoplacer/' 'Aux/'\t'A property of your own' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'MaxFreeCapacityOversubscriptionRatio'\t'How many times the free space may be promised' 'MaxOversubscriptionRatio'\t'Default for both ratios of oversubscription' 'MaxTotalCapacityOversubscriptionRatio'\t'How many times the whole capacity may be promised' 'NVMe/PrefNic'\t'Network interface for NVMe over fabrics' 'PrefNic'\t'Network interface for replication' 'StorDriver/' 'sys/'
set -g __linstor_words_74 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/RemoteSpdk/' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create'
set -g __linstor_words_75 'Aux/'\t'A property of your own' 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)' 'MaxFreeCapacityOversubscriptionRatio'\t'How many times the free space may be promised' 'MaxOversubscriptionRatio'\t'Default for both ratios of oversubscription' 'MaxTotalCapacityOversubscriptionRatio'\t'How many times the whole capacity may be promised' 'sys/'
set -g __linstor_words_76 'AllowMixingStoragePoolDriver'\t'Let the replicas of a resource lie on different kinds of storage, for a migration' 'AutoSnapshot/' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)' 'Aux/'\t'A property of your own' 'BCache/' 'BackupShipping/' 'BalanceResourcesEnabled'\t'Take surplus replicas away and add missing ones' 'BalanceResourcesSkipDiskLimit'\t'How many replicas may skip their disk before balancing leaves the resource alone' 'BitmapBlockSizeNewResource'\t'The same for resources that are made from now on' 'Cache/' 'Clone/' 'CopyAllSnaps'\t'Copy all snapshots to new replicas' 'DrbdOptions/' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'FileSystem/' 'Linstor/' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'NVMe/' 'PeerSlotsNewResource'\t'Peer slots of new resources, 1 to 31; they cannot be changed later' 'PrefNic'\t'Network interface for replication' 'Snapshot/BalanceAfterRestore'\t'Place one more replica after a restore and balance' 'StorDriver/' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'UseZFSClone'\t'Clone with zfs clone instead of send and receive' 'Writecache/' 'sys/'
set -g __linstor_words_77 'DrbdOptions/AutoEvictMinReplicaCount'\t'Replicas to keep when a node is evicted' 'DrbdOptions/Disk/' 'DrbdOptions/ExactSize'\t'Make the volumes exactly as large as defined' 'DrbdOptions/ForceInitialSync'\t'Do the initial sync for thin volumes too' 'DrbdOptions/Handlers/' 'DrbdOptions/Net/' 'DrbdOptions/PeerDevice/' 'DrbdOptions/Resource/' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-add-quorum-tiebreaker'\t'Add and remove tie-breakers by itself' 'DrbdOptions/auto-diskful'\t'Minutes as a diskless primary after which a resource gets a disk' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed' 'DrbdOptions/auto-quorum'\t'Without effect in new versions: use the DRBD options quorum and on-no-quorum' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself' 'DrbdOptions/auto-verify-algo-disable'\t'Do not set verify-alg by itself'
set -g __linstor_words_78 'FileSystem/Group'\t'Group that owns a new file system' 'FileSystem/MkfsParams'\t'More arguments for mkfs' 'FileSystem/Type'\t'File system to make on new volumes' 'FileSystem/User'\t'User who owns a new file system'
set -g __linstor_words_79 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/Zfs/' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create'
set -g __linstor_words_80 'Aux/'\t'A property of your own' 'BitmapBlockSize'\t'KiB that one bit of the DRBD bitmap stands for' 'DrbdOptions/' 'FileSystem/' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'NVMe/PrefNic'\t'Network interface for NVMe over fabrics' 'PrefNic'\t'Network interface for replication' 'StorDriver/' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'sys/'
set -g __linstor_words_81 'Aux/'\t'A property of your own' 'BCache/' 'Cache/' 'DrbdCurrentGi'\t'Generation identifier of DRBD to begin with, 16 hexadecimal digits' 'DrbdOptions/' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'FileSystem/' 'Linstor/' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'OverrideVlmId'\t'Name of the backing volume, for a migration' 'StorDriver/' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'Writecache/' 'sys/'
set -g __linstor_words_82 'Linstor/Drbd/InitialUptoDateOn'\t'Node whose data count when the volume is new' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself' 'Linstor/Drbd/freeze-block-size'\t'Keep block-size as it is'
set -g __linstor_words_83 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create'
set -g __linstor_words_84 'Aux/'\t'A property of your own' 'DrbdOptions/' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'sys/'
function __linstor_at
set -g __l_place '' ' adv/advise b/backup c/controller dm-migrate/dm-migrate proxy/drbd-proxy e/encryption err/error-reports exit/exit quit/exit f/file gen-zsh-completer/gen-zsh-completer kv/key-value-store commands/list-commands list/list-commands n/node nc/node-connection ps/physical-storage r/resource rc/resource-connection rd/resource-definition rg/resource-group sched/schedule s/snapshot sos/sos-report spr/space-reporting sp/storage-pool spd/storage-pool-definition v/volume vd/volume-definition vg/volume-group' '' '' ''
set -g __l_names __linstor_words_0
end
function __linstor_at.advise
set -g __l_place '' ' m/maintenance r/resource' '' '' ''
set -g __l_names __linstor_words_1
end
function __linstor_at.advise.maintenance
set -g __l_place '' '' '1' 'resource,what,fix' '' '@nodes'
end
function __linstor_at.advise.resource
set -g __l_place '' '' '1' 'resource,what,fix' ''
end
function __linstor_at.api
set -g __l_place '' '' '2' '' '' '=GET/get,POST/post,PUT/put,PATCH/patch,DELETE/delete,OPTIONS/options|@api-paths' '@api-paths'
end
function __linstor_at.apply
set -g __l_place '' '' '3' '' ''
end
function __linstor_at.auth
set -g __l_place '' ' t/token' '' '' ''
set -g __l_names __linstor_words_2
end
function __linstor_at.auth.token
set -g __l_place '' ' c/create d/delete l/list m/modify' '' '' ''
set -g __l_names __linstor_words_3
end
function __linstor_at.auth.token.create
set -g __l_place '' '' '4' '' '' '-'
end
function __linstor_at.auth.token.delete
set -g __l_place '' '' '5' '' '' '@auth-tokens'
end
function __linstor_at.auth.token.init
set -g __l_place '' '' '6' '' ''
end
function __linstor_at.auth.token.list
set -g __l_place '' '' '7' 'id,description,for,state,ip_filter,created_at,expires_at' ''
end
function __linstor_at.auth.token.modify
set -g __l_place '' '' '8' '' '' '@auth-tokens'
end
function __linstor_at.backup
set -g __l_place '' ' a/abort c/create d/delete i/info l/list q/queue rst/restore sched/schedule s/ship' '' '' ''
set -g __l_names __linstor_words_4
end
function __linstor_at.backup.abort
set -g __l_place '' '' '9' '' '' '@remotes' '@resources'
end
function __linstor_at.backup.create
set -g __l_place '' '' '10' '' '' '@remotes' '@resources'
end
function __linstor_at.backup.delete
set -g __l_place '' ' a/all f/filter s3/s3key' '' '' ''
set -g __l_names __linstor_words_5
end
function __linstor_at.backup.delete.all
set -g __l_place '' '' '11' '' '--dry-run' '@remotes'
end
function __linstor_at.backup.delete.filter
set -g __l_place '' '' '12' '' '-t --dry-run' '@remotes'
end
function __linstor_at.backup.delete.id
set -g __l_place '' '' '13' '' '--dry-run' '@remotes' '@backups'
end
function __linstor_at.backup.delete.s3key
set -g __l_place '' '' '14' '' '--dry-run' '@remotes' '@s3-keys'
end
function __linstor_at.backup.info
set -g __l_place '' '' '15' 'rsc,snap,full,latest,count,download_size,allocated_size' '' '@remotes'
end
function __linstor_at.backup.list
set -g __l_place '' '' '16' 'origin_rsc,origin_snap,finished_timestamp,based_on,status,id' '-o' '@remotes'
end
function __linstor_at.backup.queue
set -g __l_place '' ' l/list' '' '' ''
set -g __l_names __linstor_words_6
end
function __linstor_at.backup.queue.list
set -g __l_place '' '' '17' 'node_name,resource_name,snapshot_name,remote_name,based_on,start_timestamp,pref_node,nodes' ''
end
function __linstor_at.backup.restore
set -g __l_place '' '' '18' '' '' '@remotes' '@nodes' '-'
end
function __linstor_at.backup.schedule
set -g __l_place '' ' d/delete dis/disable en/enable' '' '' ''
set -g __l_names __linstor_words_7
end
function __linstor_at.backup.schedule.delete
set -g __l_place '' '' '19' '' '' '@remotes' '@schedules'
end
function __linstor_at.backup.schedule.disable
set -g __l_place '' '' '19' '' '' '@remotes' '@schedules'
end
function __linstor_at.backup.schedule.enable
set -g __l_place '' '' '20' '' '' '@remotes' '@schedules'
end
function __linstor_at.backup.ship
set -g __l_place '' '' '21' '' '' '@remotes' '@resources' '-'
end
function __linstor_at.context
set -g __l_place '' ' a/add l/list r/remove delete/remove d/remove s/show u/use' '' '' ''
set -g __l_names __linstor_words_8
end
function __linstor_at.context.add
set -g __l_place '' '' '22' '' '-o --output --controllers -t --timeout --proxy -u --user -P --password --password-file --token-file --tls --cafile --certfile --keyfile' '-'
end
function __linstor_at.context.list
set -g __l_place '' '' '7' 'current,name,controllers,user,tls,output,other_settings' ''
end
function __linstor_at.context.remove
set -g __l_place '' '' '5' '' '' '@contexts'
end
function __linstor_at.context.rename
set -g __l_place '' '' '5' '' '' '@contexts' '-'
end
function __linstor_at.context.show
set -g __l_place '' '' '7' '' '' '@contexts'
end
function __linstor_at.context.use
set -g __l_place '' '' '23' '' '' '@contexts'
end
function __linstor_at.controller
set -g __l_place '' ' bakdb/backupdb opt/drbd-options lp/list-properties qmvs/query-max-volume-size setloglevel/set-log-level sp/set-property v/version' '' '' ''
set -g __l_names __linstor_words_9
end
function __linstor_at.controller.backupdb
set -g __l_place '' '' '5' '' '' '-'
end
function __linstor_at.controller.config
set -g __l_place '' ' s/show' '' '' ''
set -g __l_names __linstor_words_10
end
function __linstor_at.controller.config.set
set -g __l_place '' '' '5' '' '' '=config.dir,db.ca_certificate,db.client_certificate,db.connection_url,db.etcd.operations_per_transaction,db.etcd.prefix,db.in_memory,db.k8s.max_rollback_entries,db.k8s.request_retries,db.version_check_disabled,debug.console_enabled,http.enabled,http.listen_address,http.port,https.enabled,https.listen_address,https.port,ldap.dn,ldap.enabled,ldap.public_access_allowed,ldap.search_base,ldap.search_filter,ldap.uri,log.directory,log.level,log.level_global,log.level_linstor,log.level_linstor_global,log.print_stack_trace,log.rest_access_log_path,log.rest_access_mode' '-'
end
function __linstor_at.controller.config.show
set -g __l_place '' '' '7' 'key,value' ''
end
function __linstor_at.controller.delete-property
set -g __l_place '' '' '5' '' '' '#controller' '*#controller'
end
function __linstor_at.controller.drbd-options
set -g __l_place '' '' '24' '' '--tls'
end
function __linstor_at.controller.export-db
set -g __l_place '' '' '5' '' '' '-'
end
function __linstor_at.controller.list-properties
set -g __l_place '' '' '7' 'key,value' ''
end
function __linstor_at.controller.query-max-volume-size
set -g __l_place '' '' '25' 'storage_pool,max_volume_size,provisioning,nodes' '' '-'
end
function __linstor_at.controller.set-log-level
set -g __l_place '' '' '26' '' '' '=ERROR/error,WARN/warn,INFO/info,DEBUG/debug,TRACE/trace'
end
function __linstor_at.controller.set-property
set -g __l_place '' '' '27' '' '' '#controller' '~controller'
end
function __linstor_at.controller.version
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.controller.which
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.diff
set -g __l_place '' '' '28' '' ''
end
function __linstor_at.dm-migrate
set -g __l_place '1' '' '29' '' '' '!' '!'
end
function __linstor_at.drbd-proxy
set -g __l_place '' ' c/compression d/disable e/enable opt/options' '' '' ''
set -g __l_names __linstor_words_11
end
function __linstor_at.drbd-proxy.compression
set -g __l_place '' '' '' '' ''
set -g __l_names __linstor_words_12
end
function __linstor_at.drbd-proxy.compression.lz4
set -g __l_place '' '' '5' '' '' '@resource-definitions'
end
function __linstor_at.drbd-proxy.compression.lzma
set -g __l_place '' '' '30' '' '' '@resource-definitions'
end
function __linstor_at.drbd-proxy.compression.none
set -g __l_place '' '' '5' '' '' '@resource-definitions'
end
function __linstor_at.drbd-proxy.compression.zlib
set -g __l_place '' '' '31' '' '' '@resource-definitions'
end
function __linstor_at.drbd-proxy.compression.zstd
set -g __l_place '' '' '32' '' '' '@resource-definitions'
end
function __linstor_at.drbd-proxy.disable
set -g __l_place '' '' '5' '' '' '@nodes' '@nodes' '@resource-definitions'
end
function __linstor_at.drbd-proxy.enable
set -g __l_place '' '' '33' '' '' '@nodes' '@nodes' '@resource-definitions'
end
function __linstor_at.drbd-proxy.options
set -g __l_place '' '' '34' '' '' '@resource-definitions'
end
function __linstor_at.edit
set -g __l_place '' '' '35' '' '' '=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file' '@object-names' '*@object-names'
end
function __linstor_at.encryption
set -g __l_place '' ' cp/create-passphrase ep/enter-passphrase mp/modify-passphrase s/status' '' '' ''
set -g __l_names __linstor_words_13
end
function __linstor_at.encryption.create-passphrase
set -g __l_place '' '' '36' '' ''
end
function __linstor_at.encryption.enter-passphrase
set -g __l_place '' '' '37' '' ''
end
function __linstor_at.encryption.modify-passphrase
set -g __l_place '' '' '38' '' ''
end
function __linstor_at.encryption.status
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.error-reports
set -g __l_place '' ' d/delete l/list s/show' '' '' ''
set -g __l_names __linstor_words_14
end
function __linstor_at.error-reports.delete
set -g __l_place '' '' '39' '' '' '@error-reports' '*@error-reports'
end
function __linstor_at.error-reports.list
set -g __l_place '' '' '40' 'id,error_time,origin,summary,location,version' '-t'
end
function __linstor_at.error-reports.show
set -g __l_place '' '' '5' 'id,error_time,node_name,text' '' '@error-reports' '*@error-reports'
end
function __linstor_at.event
set -g __l_place '' '' '' '' ''
set -g __l_names __linstor_words_15
end
function __linstor_at.event.nodes
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.event.promotions
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.exos
set -g __l_place '' ' c/create d/delete e/events l/list m/modify' '' '' ''
set -g __l_names __linstor_words_16
end
function __linstor_at.exos.create
set -g __l_place '' '' '41' '' '--password --password-file' '-' '-' '-'
end
function __linstor_at.exos.delete
set -g __l_place '' '' '5' '' '' '@exos-enclosures'
end
function __linstor_at.exos.events
set -g __l_place '' '' '42' 'severity,event_id,time_stamp,message' '' '@exos-enclosures'
end
function __linstor_at.exos.exec
set -g __l_place '' '' '5' '' '' '@exos-enclosures' '-' '*-'
end
function __linstor_at.exos.get-defaults
set -g __l_place '' '' '7' 'property,value' ''
end
function __linstor_at.exos.list
set -g __l_place '' '' '43' 'name,ctrl_a_ip,ctrl_b_ip,health,health_reason' ''
end
function __linstor_at.exos.map
set -g __l_place '' '' '7' 'node_name,enclosure_name,connections' ''
end
function __linstor_at.exos.modify
set -g __l_place '' '' '44' '' '--password --password-file' '@exos-enclosures'
end
function __linstor_at.exos.set-defaults
set -g __l_place '' '' '45' '' '--password --password-file'
end
function __linstor_at.explain
set -g __l_place '' ' e/error f/format p/placement prop/property' '' '' ''
set -g __l_names __linstor_words_17
end
function __linstor_at.explain.error
set -g __l_place '' '' '5' '' '' '@error-reports'
end
function __linstor_at.explain.format
set -g __l_place '' '' '5' '' '' '@format-paths'
end
function __linstor_at.explain.placement
set -g __l_place '' '' '46' '' '' '@resource-groups'
end
function __linstor_at.explain.property
set -g __l_place '' '' '47' '' '' '#controller'
end
function __linstor_at.export
set -g __l_place '' '' '48' '' '' '=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file' '*=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file'
end
function __linstor_at.file
set -g __l_place '' ' d/delete dep/deploy l/list m/modify s/show und/undeploy' '' '' ''
set -g __l_names __linstor_words_18
end
function __linstor_at.file.check
set -g __l_place '' '' '5' '' '' '@files' '@nodes'
end
function __linstor_at.file.delete
set -g __l_place '' '' '5' '' '' '@files'
end
function __linstor_at.file.deploy
set -g __l_place '' '' '5' '' '' '@files' '@resource-definitions'
end
function __linstor_at.file.list
set -g __l_place '' '' '7' 'path' ''
end
function __linstor_at.file.modify
set -g __l_place '' '' '5' '' '' '@files'
end
function __linstor_at.file.show
set -g __l_place '' '' '5' '' '' '@files'
end
function __linstor_at.file.status
set -g __l_place '' '' '5' '' '' '@files' '@nodes'
end
function __linstor_at.file.undeploy
set -g __l_place '' '' '5' '' '' '@files' '@resource-definitions'
end
function __linstor_at.history
set -g __l_place '' '' '49' 'time,cluster,command,exit,changes,user,from,took' ''
end
function __linstor_at.key-value-store
set -g __l_place '' ' d/delete l/list m/modify s/show' '' '' ''
set -g __l_names __linstor_words_19
end
function __linstor_at.key-value-store.delete
set -g __l_place '' '' '5' '' '' '@key-value-stores'
end
function __linstor_at.key-value-store.get
set -g __l_place '' '' '5' '' '' '@key-value-stores' '@key-value-keys'
end
function __linstor_at.key-value-store.list
set -g __l_place '' '' '7' 'name' ''
end
function __linstor_at.key-value-store.modify
set -g __l_place '' '' '5' '' '' '@key-value-stores' '@key-value-keys' '-'
end
function __linstor_at.key-value-store.show
set -g __l_place '' '' '7' 'key,value' '' '@key-value-stores'
end
function __linstor_at.node-connection
set -g __l_place '' ' popt/drbd-peer-options l/list lp/list-properties p/path sp/set-property' '' '' ''
set -g __l_names __linstor_words_20
end
function __linstor_at.node-connection.drbd-peer-options
set -g __l_place '' '' '50' '' '--tls' '@nodes' '@nodes'
end
function __linstor_at.node-connection.list
set -g __l_place '' '' '51' 'node_a,node_b,properties' '' '@nodes' '@nodes'
end
function __linstor_at.node-connection.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@nodes'
end
function __linstor_at.node-connection.path
set -g __l_place '' ' c/create d/delete l/list' '' '' ''
set -g __l_names __linstor_words_21
end
function __linstor_at.node-connection.path.create
set -g __l_place '' '' '5' '' '' '@nodes' '@nodes' '-' '@net-interfaces' '@net-interfaces'
end
function __linstor_at.node-connection.path.delete
set -g __l_place '' '' '5' '' '' '@nodes' '@nodes' '@paths'
end
function __linstor_at.node-connection.path.list
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@nodes'
end
function __linstor_at.node-connection.set-property
set -g __l_place '' '' '27' '' '' '@nodes' '@nodes' '#node-connection' '~node-connection'
end
function __linstor_at.node
set -g __l_place '' ' c/create cebst/create-ebs-target coft/create-openflex-target crspdkt/create-remote-spdk-target d/delete dsc/describe evac/evacuate i/interface l/list lp/list-properties lo/lost m/modify rc/reconnect rst/restore setloglevel/set-log-level sp/set-property' '' '' ''
set -g __l_names __linstor_words_22
end
function __linstor_at.node.config
set -g __l_place '' ' s/show' '' '' ''
set -g __l_names __linstor_words_23
end
function __linstor_at.node.config.set
set -g __l_place '' '' '5' '' '' '@nodes' '=config.dir,debug.console_enabled,drbd_keep_res_pattern,ebs,log.directory,log.level,log.level_linstor,log.print_stack_trace,net.bind_address,net.com_type,net.port,remote_spdk,special_satellite,stlt_override_node_name' '-'
end
function __linstor_at.node.config.show
set -g __l_place '' '' '7' 'key,value' '' '@nodes'
end
function __linstor_at.node.create
set -g __l_place '' '' '52' '' '' '-' '@node-address'
end
function __linstor_at.node.create-ebs-target
set -g __l_place '' '' '5' '' '' '-' '@remotes'
end
function __linstor_at.node.create-openflex-target
set -g __l_place '' '' '5' '' '' '-' '-' '-'
end
function __linstor_at.node.create-remote-spdk-target
set -g __l_place '' '' '53' '' '' '-' '-'
end
function __linstor_at.node.delete
set -g __l_place '' '' '54' '' '' '@nodes'
end
function __linstor_at.node.describe
set -g __l_place '' '' '5' '' '' '@nodes'
end
function __linstor_at.node.drbd-reactor
set -g __l_place '' ' s/status' '' '' ''
set -g __l_names __linstor_words_24
end
function __linstor_at.node.drbd-reactor.disable
set -g __l_place '' '' '55' '' '' '-' '@nodes' '*@nodes'
end
function __linstor_at.node.drbd-reactor.enable
set -g __l_place '' '' '5' '' '' '-' '@nodes' '*@nodes'
end
function __linstor_at.node.drbd-reactor.evict
set -g __l_place '' '' '56' '' '' '@resources' '@nodes' '*@nodes'
end
function __linstor_at.node.drbd-reactor.restart
set -g __l_place '' '' '5' '' '' '-' '@nodes' '*@nodes'
end
function __linstor_at.node.drbd-reactor.status
set -g __l_place '' '' '5' '' '' '@nodes' '*@nodes'
end
function __linstor_at.node.evacuate
set -g __l_place '' '' '57' '' '' '@nodes'
end
function __linstor_at.node.info
set -g __l_place '' '' '58' 'name,diskless,lvm,lvmthin,zfs_thin,file_thin,spdk,remote_spdk,storage_spaces,storage_spaces_thin,drbd,luks,nvme,cache,bcache,write_cache,storage' ''
end
function __linstor_at.node.interface
set -g __l_place '' ' c/create d/delete l/list m/modify' '' '' ''
set -g __l_names __linstor_words_25
end
function __linstor_at.node.interface.create
set -g __l_place '' '' '59' '' '' '@nodes' '-' '-'
end
function __linstor_at.node.interface.delete
set -g __l_place '' '' '5' '' '' '@nodes' '@net-interfaces' '*@net-interfaces'
end
function __linstor_at.node.interface.list
set -g __l_place '' '' '7' 'is_active,name,address,satellite_port,satellite_encryption_type' '' '@nodes'
end
function __linstor_at.node.interface.modify
set -g __l_place '' '' '60' '' '' '@nodes' '@net-interfaces'
end
function __linstor_at.node.interface.show
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@net-interfaces'
end
function __linstor_at.node.list
set -g __l_place '' '' '61' 'name,type,addresses,state,aux_props' ''
end
function __linstor_at.node.list-properties
set -g __l_place '' '' '62' 'key,value' '' '@nodes'
end
function __linstor_at.node.lost
set -g __l_place '' '' '54' '' '' '@nodes'
end
function __linstor_at.node.modify
set -g __l_place '' '' '63' '' '-t' '@nodes'
end
function __linstor_at.node.reconnect
set -g __l_place '' '' '5' '' '' '@nodes' '*@nodes'
end
function __linstor_at.node.restore
set -g __l_place '' '' '64' '' '' '@nodes'
end
function __linstor_at.node.set-log-level
set -g __l_place '' '' '65' '' '' '@nodes' '=ERROR/error,WARN/warn,INFO/info,DEBUG/debug,TRACE/trace'
end
function __linstor_at.node.set-property
set -g __l_place '' '' '27' '' '' '@nodes' '#node' '~node'
end
function __linstor_at.physical-storage
set -g __l_place '' ' cdp/create-device-pool l/list s/show' '' '' ''
set -g __l_names __linstor_words_26
end
function __linstor_at.physical-storage.create-device-pool
set -g __l_place '' '' '66' '' '' '=lvm/LVM,lvmthin/LVMTHIN,zfs/ZFS,zfsthin/ZFSTHIN,spdk/SPDK' '@nodes' '@physical-devices' '*@physical-devices'
end
function __linstor_at.physical-storage.list
set -g __l_place '' '' '7' 'size,rotational,devices' ''
end
function __linstor_at.physical-storage.show
set -g __l_place '' '' '7' 'device,size,rotational,model,serial,wwn' '' '@nodes'
end
function __linstor_at.property
set -g __l_place '' ' l/list' '' '' ''
set -g __l_names __linstor_words_27
end
function __linstor_at.property.list
set -g __l_place '' '' '67' 'kind,key,type,values,unit,default,meaning' '' '=controller,drbd-proxy,node,resource,resource-connection,resource-definition,resource-group,storage-pool,storage-pool-definition,volume,volume-definition,volume-group'
end
function __linstor_at.remote
set -g __l_place '' ' c/create d/delete l/list m/modify' '' '' ''
set -g __l_names __linstor_words_28
end
function __linstor_at.remote.create
set -g __l_place '' ' l/linstor' '' '' ''
set -g __l_names __linstor_words_29
end
function __linstor_at.remote.create.ebs
set -g __l_place '' '' '68' '' '' '-' '-' '-' '-'
end
function __linstor_at.remote.create.linstor
set -g __l_place '' '' '69' '' '' '-' '-'
end
function __linstor_at.remote.create.s3
set -g __l_place '' '' '70' '' '' '-' '-' '-' '-' '-' '-'
end
function __linstor_at.remote.delete
set -g __l_place '' '' '5' '' '' '@remotes'
end
function __linstor_at.remote.list
set -g __l_place '' '' '71' 'remote_name,type,info' ''
end
function __linstor_at.remote.modify
set -g __l_place '' ' l/linstor' '' '' ''
set -g __l_names __linstor_words_30
end
function __linstor_at.remote.modify.ebs
set -g __l_place '' '' '72' '' '' '@remotes'
end
function __linstor_at.remote.modify.linstor
set -g __l_place '' '' '73' '' '' '@remotes'
end
function __linstor_at.remote.modify.s3
set -g __l_place '' '' '74' '' '' '@remotes'
end
function __linstor_at.resource-connection
set -g __l_place '' ' opt/drbd-options popt/drbd-peer-options l/list lp/list-properties p/path sp/set-property s/show' '' '' ''
set -g __l_names __linstor_words_31
end
function __linstor_at.resource-connection.drbd-options
set -g __l_place '' '' '50' '' '--tls' '@nodes' '@nodes' '@resources'
end
function __linstor_at.resource-connection.drbd-peer-options
set -g __l_place '' '' '50' '' '--tls' '@nodes' '@nodes' '@resources'
end
function __linstor_at.resource-connection.list
set -g __l_place '' '' '75' 'node_a,node_b,properties,port' '' '@resources'
end
function __linstor_at.resource-connection.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@nodes' '@resources'
end
function __linstor_at.resource-connection.path
set -g __l_place '' ' c/create d/delete l/list' '' '' ''
set -g __l_names __linstor_words_32
end
function __linstor_at.resource-connection.path.create
set -g __l_place '' '' '5' '' '' '@nodes' '@nodes' '@resources' '-' '@net-interfaces' '@net-interfaces'
end
function __linstor_at.resource-connection.path.delete
set -g __l_place '' '' '5' '' '' '@nodes' '@nodes' '@resources' '@paths'
end
function __linstor_at.resource-connection.path.list
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@nodes' '@resources'
end
function __linstor_at.resource-connection.set-property
set -g __l_place '' '' '27' '' '' '@nodes' '@nodes' '@resources' '#resource-connection' '~resource-connection'
end
function __linstor_at.resource-connection.show
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@nodes' '@resources'
end
function __linstor_at.resource-definition
set -g __l_place '' ' ap/auto-place cln/clone c/create d/delete opt/drbd-options l/list lp/list-properties m/modify sp/set-property ws/wait-sync' '' '' ''
set -g __l_names __linstor_words_33
end
function __linstor_at.resource-definition.auto-place
set -g __l_place '' '' '76' '' '' '@resource-definitions'
end
function __linstor_at.resource-definition.clone
set -g __l_place '' '' '77' '' '' '@resource-definitions' '-'
end
function __linstor_at.resource-definition.create
set -g __l_place '' '' '78' '' '' '-'
end
function __linstor_at.resource-definition.delete
set -g __l_place '' '' '54' '' '' '@resource-definitions' '*@resource-definitions'
end
function __linstor_at.resource-definition.drbd-options
set -g __l_place '' '' '24' '' '--tls' '@resource-definitions'
end
function __linstor_at.resource-definition.list
set -g __l_place '' '' '79' 'name,resource_group_name,layers,state,external_name,port' ''
end
function __linstor_at.resource-definition.list-properties
set -g __l_place '' '' '62' 'key,value' '' '@resource-definitions'
end
function __linstor_at.resource-definition.modify
set -g __l_place '' '' '80' '' '' '@resource-definitions'
end
function __linstor_at.resource-definition.set-property
set -g __l_place '' '' '27' '' '' '@resource-definitions' '#resource-definition' '~resource-definition'
end
function __linstor_at.resource-definition.wait-sync
set -g __l_place '' '' '81' '' '' '@resource-definitions'
end
function __linstor_at.resource-group
set -g __l_place '' ' adj/adjust c/create d/delete opt/drbd-options l/list lp/list-properties m/modify qasi/query-all-size-info qmvs/query-max-volume-size qsi/query-size-info sp/set-property spawn/spawn-resources' '' '' ''
set -g __l_names __linstor_words_34
end
function __linstor_at.resource-group.adjust
set -g __l_place '' '' '7' '' '' '@resource-groups'
end
function __linstor_at.resource-group.create
set -g __l_place '' '' '82' '' '' '-'
end
function __linstor_at.resource-group.delete
set -g __l_place '' '' '5' '' '' '@resource-groups'
end
function __linstor_at.resource-group.drbd-options
set -g __l_place '' '' '24' '' '--tls' '@resource-groups'
end
function __linstor_at.resource-group.list
set -g __l_place '' '' '83' 'name,filter,volume_numbers,description' ''
end
function __linstor_at.resource-group.list-properties
set -g __l_place '' '' '62' 'key,value' '' '@resource-groups'
end
function __linstor_at.resource-group.modify
set -g __l_place '' '' '82' '' '' '@resource-groups'
end
function __linstor_at.resource-group.query-all-size-info
set -g __l_place '' '' '84' 'name,max_volume_size,available_size,capacity,places,remark' ''
end
function __linstor_at.resource-group.query-max-volume-size
set -g __l_place '' '' '7' 'storage_pool,max_volume_size,provisioning,nodes' '' '@resource-groups'
end
function __linstor_at.resource-group.query-size-info
set -g __l_place '' '' '84' 'max_volume_size,available_size,capacity,places' '' '@resource-groups'
end
function __linstor_at.resource-group.set-property
set -g __l_place '' '' '27' '' '' '@resource-groups' '#resource-definition' '~resource-definition'
end
function __linstor_at.resource-group.spawn-resources
set -g __l_place '' '' '85' '' '' '@resource-groups' '-' '%' '*%'
end
function __linstor_at.resource
set -g __l_place '' ' act/activate c/create ct/create-transactional deact/deactivate d/delete popt/drbd-peer-options inv/involved l/list lp/list-properties lv/list-volumes mkavail/make-available sp/set-property s/show td/toggle-disk' '' '' ''
set -g __l_names __linstor_words_35
end
function __linstor_at.resource.activate
set -g __l_place '' '' '5' '' '' '@nodes' '@resource-definitions'
end
function __linstor_at.resource.create
set -g __l_place '' '' '86' '' '' '@nodes|@resource-definitions' '@nodes|@resource-definitions' '*@nodes|@resource-definitions'
end
function __linstor_at.resource.create-transactional
set -g __l_place '' ' a/abort b/begin c/commit' '' '' ''
set -g __l_names __linstor_words_36
end
function __linstor_at.resource.create-transactional.abort
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.resource.create-transactional.begin
set -g __l_place '' '' '87' '' ''
end
function __linstor_at.resource.create-transactional.commit
set -g __l_place '' '' '54' '' ''
end
function __linstor_at.resource.deactivate
set -g __l_place '' '' '5' '' '' '@nodes' '@resource-definitions'
end
function __linstor_at.resource.delete
set -g __l_place '' '' '88' '' '' '@nodes' '@nodes|@resources' '*@nodes|@resources'
end
function __linstor_at.resource.drbd-peer-options
set -g __l_place '' '' '50' '' '--tls' '@nodes' '@nodes' '@resources'
end
function __linstor_at.resource.involved
set -g __l_place '' '' '89' 'name,node_name,layers,usage,connections,state,create_timestamp,drbd_ports' '-m' '@nodes'
end
function __linstor_at.resource.list
set -g __l_place '' '' '90' 'name,node_name,layers,usage,connections,state,create_timestamp,drbd_ports' ''
end
function __linstor_at.resource.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@resources'
end
function __linstor_at.resource.list-volumes
set -g __l_place '' '' '91' 'resource_name,node_name,storage_pool_name,volume_number,minor_number,device_path,allocated,usage,state,replication' ''
end
function __linstor_at.resource.make-available
set -g __l_place '' '' '92' '' '' '@nodes' '@resource-definitions'
end
function __linstor_at.resource.set-property
set -g __l_place '' '' '27' '' '' '@nodes' '@resources' '#resource' '~resource'
end
function __linstor_at.resource.show
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@resources'
end
function __linstor_at.resource.toggle-disk
set -g __l_place '' '' '93' '' '' '@nodes' '@resource-definitions'
end
function __linstor_at.schedule
set -g __l_place '' ' c/create d/delete l/list lbr/list-by-resource lbd/list-by-resource-details m/modify' '' '' ''
set -g __l_names __linstor_words_37
end
function __linstor_at.schedule.create
set -g __l_place '' '' '94' '' '' '-' '-'
end
function __linstor_at.schedule.delete
set -g __l_place '' '' '5' '' '' '@schedules'
end
function __linstor_at.schedule.list
set -g __l_place '' '' '7' 'schedule_name,full_cron,inc_cron,keep_local,keep_remote,on_failure' ''
end
function __linstor_at.schedule.list-by-resource
set -g __l_place '' '' '95' 'rsc_name,remote_name,schedule_name,last_snap_time,next_exec_time,next_planned_inc,next_planned_full,reason' '-o'
end
function __linstor_at.schedule.list-by-resource-details
set -g __l_place '' '' '7' 'remote_name,schedule_name,rsc_dfn,rsc_grp,ctrl' '' '@resource-definitions'
end
function __linstor_at.schedule.modify
set -g __l_place '' '' '96' '' '' '@schedules'
end
function __linstor_at.snapshot
set -g __l_place '' ' c/create cm/create-multiple d/delete l/list lp/list-properties r/resource rb/rollback sp/set-property sh/ship shl/ship-list vd/volume-definition' '' '' ''
set -g __l_names __linstor_words_38
end
function __linstor_at.snapshot.create
set -g __l_place '' '' '54' '' '' '@nodes|@resource-definitions' '@nodes|@resource-definitions' '@nodes|@resource-definitions' '*@nodes|@resource-definitions'
end
function __linstor_at.snapshot.create-multiple
set -g __l_place '' '' '97' '' '' '-'
end
function __linstor_at.snapshot.delete
set -g __l_place '' '' '98' '' '' '@resource-definitions' '@snapshots'
end
function __linstor_at.snapshot.list
set -g __l_place '' '' '99' 'resource_name,name,nodes,volumes,create_timestamp,state' ''
end
function __linstor_at.snapshot.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@resource-definitions' '@snapshots'
end
function __linstor_at.snapshot.resource
set -g __l_place '' ' rst/restore' '' '' ''
set -g __l_names __linstor_words_39
end
function __linstor_at.snapshot.resource.restore
set -g __l_place '' '' '100' '' '' '@nodes' '*@nodes'
end
function __linstor_at.snapshot.rollback
set -g __l_place '' '' '101' '' '' '@resource-definitions' '@snapshots'
end
function __linstor_at.snapshot.set-property
set -g __l_place '' '' '27' '' '' '@resource-definitions' '@snapshots' '#snapshot' '~snapshot'
end
function __linstor_at.snapshot.ship
set -g __l_place '' '' '102' '' ''
end
function __linstor_at.snapshot.ship-list
set -g __l_place '' '' '103' 'resource_name,snapshot_name,from_node_name,to_node_name,status' ''
end
function __linstor_at.snapshot.show
set -g __l_place '' '' '7' 'resource_name,name,nodes,volumes,create_timestamp,state' '' '@resource-definitions' '@snapshots'
end
function __linstor_at.snapshot.volume-definition
set -g __l_place '' ' rst/restore' '' '' ''
set -g __l_names __linstor_words_40
end
function __linstor_at.snapshot.volume-definition.restore
set -g __l_place '' '' '104' '' ''
end
function __linstor_at.sos-report
set -g __l_place '' ' c/create dl/download' '' '' ''
set -g __l_names __linstor_words_41
end
function __linstor_at.sos-report.create
set -g __l_place '' '' '105' '' ''
end
function __linstor_at.sos-report.download
set -g __l_place '' '' '106' '' '' '!'
end
function __linstor_at.space-reporting
set -g __l_place '' ' qry/query' '' '' ''
set -g __l_names __linstor_words_42
end
function __linstor_at.space-reporting.query
set -g __l_place '' '' '107' '' ''
end
function __linstor_at.stats
set -g __l_place '' '' '7' 'kind,count' '' '=nodes,storage-pools,resource-groups,resource-definitions,resources,error-reports' '*=nodes,storage-pools,resource-groups,resource-definitions,resources,error-reports'
end
function __linstor_at.status
set -g __l_place '' ' n/node r/resource' '108' '' ''
set -g __l_names __linstor_words_43
end
function __linstor_at.status.node
set -g __l_place '' '' '5' '' '' '@nodes'
end
function __linstor_at.status.resource
set -g __l_place '' '' '5' '' '' '@resource-definitions'
end
function __linstor_at.storage-pool-definition
set -g __l_place '' ' c/create d/delete l/list lp/list-properties sp/set-property' '' '' ''
set -g __l_names __linstor_words_44
end
function __linstor_at.storage-pool-definition.create
set -g __l_place '' '' '5' '' '' '-'
end
function __linstor_at.storage-pool-definition.delete
set -g __l_place '' '' '5' '' '' '@storage-pool-definitions'
end
function __linstor_at.storage-pool-definition.list
set -g __l_place '' '' '109' 'storage_pool_name' ''
end
function __linstor_at.storage-pool-definition.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@storage-pool-definitions'
end
function __linstor_at.storage-pool-definition.set-property
set -g __l_place '' '' '27' '' '' '@storage-pool-definitions' '#storage-pool-definition' '~storage-pool-definition'
end
function __linstor_at.storage-pool
set -g __l_place '' ' c/create d/delete l/list lp/list-properties sp/set-property s/show' '' '' ''
set -g __l_names __linstor_words_45
end
function __linstor_at.storage-pool.create
set -g __l_place '' ' ebs_init/ebs_initiator' '' '' ''
set -g __l_names __linstor_words_46
end
function __linstor_at.storage-pool.create.diskless
set -g __l_place '' '' '5' '' '' '@nodes' '@storage-pools-elsewhere'
end
function __linstor_at.storage-pool.create.ebs_initiator
set -g __l_place '' '' '5' '' '' '@nodes' '@storage-pools-elsewhere' '@remotes'
end
function __linstor_at.storage-pool.create.exos
set -g __l_place '' '' '110' '' '' '@nodes' '@storage-pools-elsewhere' '@exos-enclosures' '-'
end
function __linstor_at.storage-pool.create.file
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.filethin
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.lvm
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.lvmthin
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.openflex
set -g __l_place '' '' '112' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.remotespdk
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.spdk
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.storagespaces
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.storagespacesthin
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.zfs
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.create.zfsthin
set -g __l_place '' '' '111' '' '' '@nodes' '@storage-pools-elsewhere' '-'
end
function __linstor_at.storage-pool.delete
set -g __l_place '' '' '113' '' '' '@nodes' '@nodes|@storage-pools' '*@nodes|@storage-pools'
end
function __linstor_at.storage-pool.list
set -g __l_place '' '' '114' 'storage_pool_name,node_name,provider_kind,pool_name,free_capacity,total_capacity,supports_snapshots,state,shared_name' ''
end
function __linstor_at.storage-pool.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@storage-pools'
end
function __linstor_at.storage-pool.set-property
set -g __l_place '' '' '27' '' '' '@nodes' '@storage-pools' '#storage-pool' '~storage-pool'
end
function __linstor_at.storage-pool.show
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@storage-pools'
end
function __linstor_at.top
set -g __l_place '' '' '115' '' ''
end
function __linstor_at.trust
set -g __l_place '' ' f/forget l/list' '' '' ''
set -g __l_names __linstor_words_47
end
function __linstor_at.trust.forget
set -g __l_place '' '' '5' '' '' '@known-controllers'
end
function __linstor_at.trust.list
set -g __l_place '' '' '7' 'address,fingerprint,redirects_to,since' ''
end
function __linstor_at.volume-definition
set -g __l_place '' ' c/create d/delete opt/drbd-options l/list lp/list-properties mp/modify-passphrase sp/set-property size/set-size' '' '' ''
set -g __l_names __linstor_words_48
end
function __linstor_at.volume-definition.create
set -g __l_place '' '' '116' '' '-m' '@resource-definitions' '%'
end
function __linstor_at.volume-definition.delete
set -g __l_place '' '' '54' '' '' '@resource-definitions' '@volume-numbers'
end
function __linstor_at.volume-definition.drbd-options
set -g __l_place '' '' '117' '' '' '@resource-definitions' '@volume-numbers'
end
function __linstor_at.volume-definition.list
set -g __l_place '' '' '118' 'resource_name,volume_number,minor_number,size,gross,state,external_name' ''
end
function __linstor_at.volume-definition.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@resource-definitions' '@volume-numbers'
end
function __linstor_at.volume-definition.modify-passphrase
set -g __l_place '' '' '119' '' '' '@resource-definitions' '@volume-numbers' '-'
end
function __linstor_at.volume-definition.set-property
set -g __l_place '' '' '27' '' '' '@resource-definitions' '@volume-numbers' '#volume-definition' '~volume-definition'
end
function __linstor_at.volume-definition.set-size
set -g __l_place '' '' '120' '' '' '@resource-definitions' '@volume-numbers' '%'
end
function __linstor_at.volume-definition.show
set -g __l_place '' '' '7' 'key,value' '' '@resource-definitions' '@volume-numbers'
end
function __linstor_at.volume-group
set -g __l_place '' ' c/create d/delete opt/drbd-options l/list lp/list-properties sp/set-property' '' '' ''
set -g __l_names __linstor_words_49
end
function __linstor_at.volume-group.create
set -g __l_place '' '' '121' '' '' '@resource-groups'
end
function __linstor_at.volume-group.delete
set -g __l_place '' '' '5' '' '' '@resource-groups' '@volume-numbers'
end
function __linstor_at.volume-group.drbd-options
set -g __l_place '' '' '117' '' '' '@resource-groups' '@volume-numbers'
end
function __linstor_at.volume-group.list
set -g __l_place '' '' '122' 'volume_number,flags' '' '@resource-groups'
end
function __linstor_at.volume-group.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@resource-groups' '@volume-numbers'
end
function __linstor_at.volume-group.set-property
set -g __l_place '' '' '27' '' '' '@resource-groups' '@volume-numbers' '#volume-definition' '~volume-definition'
end
function __linstor_at.volume
set -g __l_place '' ' l/list lp/list-properties sp/set-property' '' '' ''
set -g __l_names __linstor_words_50
end
function __linstor_at.volume.list
set -g __l_place '' '' '123' 'resource_name,node_name,storage_pool_name,volume_number,minor_number,device_path,allocated,usage,state,replication' ''
end
function __linstor_at.volume.list-properties
set -g __l_place '' '' '7' 'key,value' '' '@nodes' '@resources' '@volume-numbers'
end
function __linstor_at.volume.set-property
set -g __l_place '' '' '27' '' '' '@nodes' '@resources' '@volume-numbers' '#volume' '~volume'
end
function __linstor_at.wait
set -g __l_place '' ' b/backup n/node r/resource s/snapshot' '' '' ''
set -g __l_names __linstor_words_51
end
function __linstor_at.wait.backup
set -g __l_place '' '' '124' '' '--timeout' '@remotes' '@resource-definitions' '*@resource-definitions'
end
function __linstor_at.wait.node
set -g __l_place '' '' '125' '' '--timeout' '@nodes' '*@nodes'
end
function __linstor_at.wait.resource
set -g __l_place '' '' '126' '' '--timeout' '@resource-definitions' '*@resource-definitions'
end
function __linstor_at.wait.snapshot
set -g __l_place '' '' '124' '' '--timeout' '@resource-definitions' '@snapshots' '*@snapshots'
end
function __linstor_at.completion
set -g __l_place '' '' '' '' ''
set -g __l_names __linstor_words_52
end
function __linstor_at.completion.bash
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.completion.fish
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.completion.install
set -g __l_place '' '' '5' '' '' '=bash,zsh,fish'
end
function __linstor_at.completion.uninstall
set -g __l_place '' '' '5' '' '' '=bash,zsh,fish'
end
function __linstor_at.completion.zsh
set -g __l_place '' '' '5' '' ''
end
function __linstor_at.demo
set -g __l_place '' '' '127' '' '--tls' '-' '*-'
end
function __linstor_at.doctor
set -g __l_place '' '' '128' '' ''
end
function __linstor_at.help
set -g __l_place '' '' '129' '' '' '?' '*?'
end
function __linstor_at.interactive
set -g __l_place '' '' '130' '' ''
end
function __linstor_at.list-commands
set -g __l_place '' '' '131' '' '-t'
end
function __linstor_at.exit
set -g __l_place '1' '' '5' '' ''
end
function __linstor_at.gen-zsh-completer
set -g __l_place '1' '' '5' '' ''
end
function __linstor_keys.controller.
string match -- "$__l_cur*" $__linstor_words_53
end
function __linstor_keys.controller.Auth.
string match -- "$__l_cur*" 'Auth/TokenAuthenticationEnabled'\t'Ask clients for a token'
end
function __linstor_keys.controller.AutoSnapshot.
string match -- "$__l_cur*" 'AutoSnapshot/Keep'\t'How many automatic snapshots to keep; 0 keeps all' 'AutoSnapshot/NextAutoId'\t'Number of the next automatic snapshot' 'AutoSnapshot/RunEvery'\t'Minutes between automatic snapshots; 0 makes none'
end
function __linstor_keys.controller.Autoplacer.
string match -- "$__l_cur*" $__linstor_words_54
end
function __linstor_keys.controller.Autoplacer.Weights.
string match -- "$__l_cur*" $__linstor_words_55
end
function __linstor_keys.controller.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.controller.BCache.
string match -- "$__l_cur*" $__linstor_words_56
end
function __linstor_keys.controller.BackupShipping.
string match -- "$__l_cur*" $__linstor_words_57
end
function __linstor_keys.controller.Cache.
string match -- "$__l_cur*" $__linstor_words_58
end
function __linstor_keys.controller.Clone.
string match -- "$__l_cur*" 'Clone/BalanceAfterClone'\t'Place one more replica after a clone and balance' 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)'
end
function __linstor_keys.controller.DrbdOptions.
string match -- "$__l_cur*" $__linstor_words_59
end
function __linstor_keys.controller.DrbdOptions.Disk.
string match -- "$__l_cur*" $__linstor_words_60
end
function __linstor_keys.controller.DrbdOptions.Handlers.
string match -- "$__l_cur*" $__linstor_words_61
end
function __linstor_keys.controller.DrbdOptions.Net.
string match -- "$__l_cur*" $__linstor_words_62
end
function __linstor_keys.controller.DrbdOptions.PeerDevice.
string match -- "$__l_cur*" $__linstor_words_63
end
function __linstor_keys.controller.DrbdOptions.Resource.
string match -- "$__l_cur*" $__linstor_words_64
end
function __linstor_keys.controller.DrbdProxy.
string match -- "$__l_cur*" 'DrbdProxy/AutoEnable'\t'Use DRBD Proxy between nodes of different sites'
end
function __linstor_keys.controller.EBS.
string match -- "$__l_cur*" 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)'
end
function __linstor_keys.controller.ExtCmd.
string match -- "$__l_cur*" $__linstor_words_65
end
function __linstor_keys.controller.Linstor.
string match -- "$__l_cur*" 'Linstor/Drbd/'
end
function __linstor_keys.controller.Linstor.Drbd.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself'
end
function __linstor_keys.controller.Luks.
string match -- "$__l_cur*" 'Luks/AllowDiscards'\t'Pass discards through LUKS'
end
function __linstor_keys.controller.NVMe.
string match -- "$__l_cur*" 'NVMe/Port'\t'Port for NVMe over fabrics' 'NVMe/PrefNic'\t'Network interface for NVMe over fabrics' 'NVMe/TRType'\t'Transport of NVMe over fabrics'
end
function __linstor_keys.controller.REST.
string match -- "$__l_cur*" 'REST/AutoHTTPS'\t'Make a certificate and offer HTTPS when none is set up' 'REST/disable-http-metrics'\t'Do not offer /metrics over HTTP while there is HTTPS'
end
function __linstor_keys.controller.Snapshot.
string match -- "$__l_cur*" 'Snapshot/BalanceAfterRestore'\t'Place one more replica after a restore and balance'
end
function __linstor_keys.controller.StorDriver.
string match -- "$__l_cur*" $__linstor_words_66
end
function __linstor_keys.controller.StorDriver.RemoteSpdk.
string match -- "$__l_cur*" $__linstor_words_67
end
function __linstor_keys.controller.StorDriver.Zfs.
string match -- "$__l_cur*" 'StorDriver/Zfs/DeleteStrategy'\t'What deleting does with a ZFS volume that has snapshots' 'StorDriver/Zfs/RollbackStrategy'\t'How a ZFS volume is rolled back'
end
function __linstor_keys.controller.Writecache.
string match -- "$__l_cur*" 'Writecache/Options/' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB'
end
function __linstor_keys.controller.Writecache.Options.
string match -- "$__l_cur*" $__linstor_words_68
end
function __linstor_keys.controller.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.controller.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.node.
string match -- "$__l_cur*" $__linstor_words_70
end
function __linstor_keys.node.Autoplacer.
string match -- "$__l_cur*" 'Autoplacer/MaxThroughput'\t'Throughput that the storage can deliver' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)'
end
function __linstor_keys.node.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.node.BCache.
string match -- "$__l_cur*" $__linstor_words_56
end
function __linstor_keys.node.BackupShipping.
string match -- "$__l_cur*" 'BackupShipping/L2LReceiveStartedTimeout'\t'How long in ms the target waits for the sender; -1 for ever' 'BackupShipping/L2LSkipWaitForStart'\t'Return as soon as the snapshot exists and ship in the background' 'BackupShipping/MaxConcurrentBackupsPerNode'\t'How many backups a node ships at once; negative is any number'
end
function __linstor_keys.node.Cache.
string match -- "$__l_cur*" $__linstor_words_58
end
function __linstor_keys.node.DrbdOptions.
string match -- "$__l_cur*" $__linstor_words_71
end
function __linstor_keys.node.DrbdProxy.
string match -- "$__l_cur*" 'DrbdProxy/AutoEnable'\t'Use DRBD Proxy between nodes of different sites'
end
function __linstor_keys.node.EBS.
string match -- "$__l_cur*" 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)'
end
function __linstor_keys.node.ExtCmd.
string match -- "$__l_cur*" $__linstor_words_65
end
function __linstor_keys.node.Linstor.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see'
end
function __linstor_keys.node.Linstor.Drbd.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see'
end
function __linstor_keys.node.Luks.
string match -- "$__l_cur*" 'Luks/AllowDiscards'\t'Pass discards through LUKS'
end
function __linstor_keys.node.StorDriver.
string match -- "$__l_cur*" $__linstor_words_72
end
function __linstor_keys.node.StorDriver.RemoteSpdk.
string match -- "$__l_cur*" $__linstor_words_67
end
function __linstor_keys.node.Writecache.
string match -- "$__l_cur*" 'Writecache/Options/' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB'
end
function __linstor_keys.node.Writecache.Options.
string match -- "$__l_cur*" $__linstor_words_68
end
function __linstor_keys.node.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.node.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.node-connection.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own' 'DrbdOptions/'
end
function __linstor_keys.node-connection.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.node-connection.DrbdOptions.
string match -- "$__l_cur*" 'DrbdOptions/Net/' 'DrbdOptions/PeerDevice/'
end
function __linstor_keys.node-connection.DrbdOptions.Net.
string match -- "$__l_cur*" $__linstor_words_62
end
function __linstor_keys.node-connection.DrbdOptions.PeerDevice.
string match -- "$__l_cur*" $__linstor_words_63
end
function __linstor_keys.storage-pool.
string match -- "$__l_cur*" $__linstor_words_73
end
function __linstor_keys.storage-pool.Autoplacer.
string match -- "$__l_cur*" 'Autoplacer/MaxThroughput'\t'Throughput that the storage can deliver' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)'
end
function __linstor_keys.storage-pool.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.storage-pool.DrbdOptions.
string match -- "$__l_cur*" 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again'
end
function __linstor_keys.storage-pool.EBS.
string match -- "$__l_cur*" 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)'
end
function __linstor_keys.storage-pool.Linstor.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see'
end
function __linstor_keys.storage-pool.Linstor.Drbd.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see'
end
function __linstor_keys.storage-pool.Luks.
string match -- "$__l_cur*" 'Luks/AllowDiscards'\t'Pass discards through LUKS'
end
function __linstor_keys.storage-pool.NVMe.
string match -- "$__l_cur*" 'NVMe/PrefNic'\t'Network interface for NVMe over fabrics'
end
function __linstor_keys.storage-pool.StorDriver.
string match -- "$__l_cur*" $__linstor_words_74
end
function __linstor_keys.storage-pool.StorDriver.RemoteSpdk.
string match -- "$__l_cur*" $__linstor_words_67
end
function __linstor_keys.storage-pool.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.storage-pool.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.storage-pool-definition.
string match -- "$__l_cur*" $__linstor_words_75
end
function __linstor_keys.storage-pool-definition.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.storage-pool-definition.Clone.
string match -- "$__l_cur*" 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)'
end
function __linstor_keys.storage-pool-definition.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.storage-pool-definition.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.resource-definition.
string match -- "$__l_cur*" $__linstor_words_76
end
function __linstor_keys.resource-definition.AutoSnapshot.
string match -- "$__l_cur*" 'AutoSnapshot/Keep'\t'How many automatic snapshots to keep; 0 keeps all' 'AutoSnapshot/NextAutoId'\t'Number of the next automatic snapshot' 'AutoSnapshot/RunEvery'\t'Minutes between automatic snapshots; 0 makes none'
end
function __linstor_keys.resource-definition.Autoplacer.
string match -- "$__l_cur*" 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)'
end
function __linstor_keys.resource-definition.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.resource-definition.BCache.
string match -- "$__l_cur*" $__linstor_words_56
end
function __linstor_keys.resource-definition.BackupShipping.
string match -- "$__l_cur*" 'BackupShipping/AllowForceRestore'\t'Let a received backup replace an existing resource' 'BackupShipping/L2LReceiveStartedTimeout'\t'How long in ms the target waits for the sender; -1 for ever' 'BackupShipping/L2LSkipWaitForStart'\t'Return as soon as the snapshot exists and ship in the background'
end
function __linstor_keys.resource-definition.Cache.
string match -- "$__l_cur*" $__linstor_words_58
end
function __linstor_keys.resource-definition.Clone.
string match -- "$__l_cur*" 'Clone/BalanceAfterClone'\t'Place one more replica after a clone and balance' 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)'
end
function __linstor_keys.resource-definition.DrbdOptions.
string match -- "$__l_cur*" $__linstor_words_77
end
function __linstor_keys.resource-definition.DrbdOptions.Disk.
string match -- "$__l_cur*" $__linstor_words_60
end
function __linstor_keys.resource-definition.DrbdOptions.Handlers.
string match -- "$__l_cur*" $__linstor_words_61
end
function __linstor_keys.resource-definition.DrbdOptions.Net.
string match -- "$__l_cur*" $__linstor_words_62
end
function __linstor_keys.resource-definition.DrbdOptions.PeerDevice.
string match -- "$__l_cur*" $__linstor_words_63
end
function __linstor_keys.resource-definition.DrbdOptions.Resource.
string match -- "$__l_cur*" $__linstor_words_64
end
function __linstor_keys.resource-definition.EBS.
string match -- "$__l_cur*" 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)'
end
function __linstor_keys.resource-definition.FileSystem.
string match -- "$__l_cur*" $__linstor_words_78
end
function __linstor_keys.resource-definition.Linstor.
string match -- "$__l_cur*" 'Linstor/Drbd/'
end
function __linstor_keys.resource-definition.Linstor.Drbd.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself'
end
function __linstor_keys.resource-definition.Luks.
string match -- "$__l_cur*" 'Luks/AllowDiscards'\t'Pass discards through LUKS'
end
function __linstor_keys.resource-definition.NVMe.
string match -- "$__l_cur*" 'NVMe/Port'\t'Port for NVMe over fabrics' 'NVMe/TRType'\t'Transport of NVMe over fabrics'
end
function __linstor_keys.resource-definition.Snapshot.
string match -- "$__l_cur*" 'Snapshot/BalanceAfterRestore'\t'Place one more replica after a restore and balance'
end
function __linstor_keys.resource-definition.StorDriver.
string match -- "$__l_cur*" $__linstor_words_79
end
function __linstor_keys.resource-definition.StorDriver.Zfs.
string match -- "$__l_cur*" 'StorDriver/Zfs/DeleteStrategy'\t'What deleting does with a ZFS volume that has snapshots' 'StorDriver/Zfs/RollbackStrategy'\t'How a ZFS volume is rolled back'
end
function __linstor_keys.resource-definition.Writecache.
string match -- "$__l_cur*" 'Writecache/Options/' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB'
end
function __linstor_keys.resource-definition.Writecache.Options.
string match -- "$__l_cur*" $__linstor_words_68
end
function __linstor_keys.resource-definition.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.resource-definition.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.resource-group.
string match -- "$__l_cur*" $__linstor_words_76
end
function __linstor_keys.resource-group.AutoSnapshot.
string match -- "$__l_cur*" 'AutoSnapshot/Keep'\t'How many automatic snapshots to keep; 0 keeps all' 'AutoSnapshot/NextAutoId'\t'Number of the next automatic snapshot' 'AutoSnapshot/RunEvery'\t'Minutes between automatic snapshots; 0 makes none'
end
function __linstor_keys.resource-group.Autoplacer.
string match -- "$__l_cur*" 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)'
end
function __linstor_keys.resource-group.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.resource-group.BCache.
string match -- "$__l_cur*" $__linstor_words_56
end
function __linstor_keys.resource-group.BackupShipping.
string match -- "$__l_cur*" 'BackupShipping/AllowForceRestore'\t'Let a received backup replace an existing resource' 'BackupShipping/L2LReceiveStartedTimeout'\t'How long in ms the target waits for the sender; -1 for ever' 'BackupShipping/L2LSkipWaitForStart'\t'Return as soon as the snapshot exists and ship in the background'
end
function __linstor_keys.resource-group.Cache.
string match -- "$__l_cur*" $__linstor_words_58
end
function __linstor_keys.resource-group.Clone.
string match -- "$__l_cur*" 'Clone/BalanceAfterClone'\t'Place one more replica after a clone and balance' 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)'
end
function __linstor_keys.resource-group.DrbdOptions.
string match -- "$__l_cur*" $__linstor_words_77
end
function __linstor_keys.resource-group.DrbdOptions.Disk.
string match -- "$__l_cur*" $__linstor_words_60
end
function __linstor_keys.resource-group.DrbdOptions.Handlers.
string match -- "$__l_cur*" $__linstor_words_61
end
function __linstor_keys.resource-group.DrbdOptions.Net.
string match -- "$__l_cur*" $__linstor_words_62
end
function __linstor_keys.resource-group.DrbdOptions.PeerDevice.
string match -- "$__l_cur*" $__linstor_words_63
end
function __linstor_keys.resource-group.DrbdOptions.Resource.
string match -- "$__l_cur*" $__linstor_words_64
end
function __linstor_keys.resource-group.EBS.
string match -- "$__l_cur*" 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)'
end
function __linstor_keys.resource-group.FileSystem.
string match -- "$__l_cur*" $__linstor_words_78
end
function __linstor_keys.resource-group.Linstor.
string match -- "$__l_cur*" 'Linstor/Drbd/'
end
function __linstor_keys.resource-group.Linstor.Drbd.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself'
end
function __linstor_keys.resource-group.Luks.
string match -- "$__l_cur*" 'Luks/AllowDiscards'\t'Pass discards through LUKS'
end
function __linstor_keys.resource-group.NVMe.
string match -- "$__l_cur*" 'NVMe/Port'\t'Port for NVMe over fabrics' 'NVMe/TRType'\t'Transport of NVMe over fabrics'
end
function __linstor_keys.resource-group.Snapshot.
string match -- "$__l_cur*" 'Snapshot/BalanceAfterRestore'\t'Place one more replica after a restore and balance'
end
function __linstor_keys.resource-group.StorDriver.
string match -- "$__l_cur*" $__linstor_words_79
end
function __linstor_keys.resource-group.StorDriver.Zfs.
string match -- "$__l_cur*" 'StorDriver/Zfs/DeleteStrategy'\t'What deleting does with a ZFS volume that has snapshots' 'StorDriver/Zfs/RollbackStrategy'\t'How a ZFS volume is rolled back'
end
function __linstor_keys.resource-group.Writecache.
string match -- "$__l_cur*" 'Writecache/Options/' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB'
end
function __linstor_keys.resource-group.Writecache.Options.
string match -- "$__l_cur*" $__linstor_words_68
end
function __linstor_keys.resource-group.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.resource-group.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.resource.
string match -- "$__l_cur*" $__linstor_words_80
end
function __linstor_keys.resource.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.resource.DrbdOptions.
string match -- "$__l_cur*" 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed'
end
function __linstor_keys.resource.FileSystem.
string match -- "$__l_cur*" $__linstor_words_78
end
function __linstor_keys.resource.Linstor.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see'
end
function __linstor_keys.resource.Linstor.Drbd.
string match -- "$__l_cur*" 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see'
end
function __linstor_keys.resource.Luks.
string match -- "$__l_cur*" 'Luks/AllowDiscards'\t'Pass discards through LUKS'
end
function __linstor_keys.resource.NVMe.
string match -- "$__l_cur*" 'NVMe/PrefNic'\t'Network interface for NVMe over fabrics'
end
function __linstor_keys.resource.StorDriver.
string match -- "$__l_cur*" 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen'
end
function __linstor_keys.resource.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.resource.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.resource-connection.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own' 'DrbdOptions/'
end
function __linstor_keys.resource-connection.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.resource-connection.DrbdOptions.
string match -- "$__l_cur*" 'DrbdOptions/Net/' 'DrbdOptions/PeerDevice/'
end
function __linstor_keys.resource-connection.DrbdOptions.Net.
string match -- "$__l_cur*" $__linstor_words_62
end
function __linstor_keys.resource-connection.DrbdOptions.PeerDevice.
string match -- "$__l_cur*" $__linstor_words_63
end
function __linstor_keys.volume-definition.
string match -- "$__l_cur*" $__linstor_words_81
end
function __linstor_keys.volume-definition.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.volume-definition.BCache.
string match -- "$__l_cur*" $__linstor_words_56
end
function __linstor_keys.volume-definition.Cache.
string match -- "$__l_cur*" $__linstor_words_58
end
function __linstor_keys.volume-definition.DrbdOptions.
string match -- "$__l_cur*" 'DrbdOptions/Disk/' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself'
end
function __linstor_keys.volume-definition.DrbdOptions.Disk.
string match -- "$__l_cur*" $__linstor_words_60
end
function __linstor_keys.volume-definition.DrbdOptions.PeerDevice.
string match -- "$__l_cur*" 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none'
end
function __linstor_keys.volume-definition.EBS.
string match -- "$__l_cur*" 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)'
end
function __linstor_keys.volume-definition.FileSystem.
string match -- "$__l_cur*" $__linstor_words_78
end
function __linstor_keys.volume-definition.Linstor.
string match -- "$__l_cur*" 'Linstor/Drbd/'
end
function __linstor_keys.volume-definition.Linstor.Drbd.
string match -- "$__l_cur*" $__linstor_words_82
end
function __linstor_keys.volume-definition.Luks.
string match -- "$__l_cur*" 'Luks/AllowDiscards'\t'Pass discards through LUKS'
end
function __linstor_keys.volume-definition.StorDriver.
string match -- "$__l_cur*" $__linstor_words_83
end
function __linstor_keys.volume-definition.Writecache.
string match -- "$__l_cur*" 'Writecache/Options/' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB'
end
function __linstor_keys.volume-definition.Writecache.Options.
string match -- "$__l_cur*" $__linstor_words_68
end
function __linstor_keys.volume-definition.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.volume-definition.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.volume-group.
string match -- "$__l_cur*" $__linstor_words_81
end
function __linstor_keys.volume-group.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.volume-group.BCache.
string match -- "$__l_cur*" $__linstor_words_56
end
function __linstor_keys.volume-group.Cache.
string match -- "$__l_cur*" $__linstor_words_58
end
function __linstor_keys.volume-group.DrbdOptions.
string match -- "$__l_cur*" 'DrbdOptions/Disk/' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself'
end
function __linstor_keys.volume-group.DrbdOptions.Disk.
string match -- "$__l_cur*" $__linstor_words_60
end
function __linstor_keys.volume-group.DrbdOptions.PeerDevice.
string match -- "$__l_cur*" 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none'
end
function __linstor_keys.volume-group.EBS.
string match -- "$__l_cur*" 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)'
end
function __linstor_keys.volume-group.FileSystem.
string match -- "$__l_cur*" $__linstor_words_78
end
function __linstor_keys.volume-group.Linstor.
string match -- "$__l_cur*" 'Linstor/Drbd/'
end
function __linstor_keys.volume-group.Linstor.Drbd.
string match -- "$__l_cur*" $__linstor_words_82
end
function __linstor_keys.volume-group.Luks.
string match -- "$__l_cur*" 'Luks/AllowDiscards'\t'Pass discards through LUKS'
end
function __linstor_keys.volume-group.StorDriver.
string match -- "$__l_cur*" $__linstor_words_83
end
function __linstor_keys.volume-group.Writecache.
string match -- "$__l_cur*" 'Writecache/Options/' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB'
end
function __linstor_keys.volume-group.Writecache.Options.
string match -- "$__l_cur*" $__linstor_words_68
end
function __linstor_keys.volume-group.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.volume-group.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.volume.
string match -- "$__l_cur*" $__linstor_words_84
end
function __linstor_keys.volume.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.volume.DrbdOptions.
string match -- "$__l_cur*" 'DrbdOptions/Disk/' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none'
end
function __linstor_keys.volume.DrbdOptions.Disk.
string match -- "$__l_cur*" $__linstor_words_60
end
function __linstor_keys.volume.DrbdOptions.PeerDevice.
string match -- "$__l_cur*" 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none'
end
function __linstor_keys.volume.sys.
string match -- "$__l_cur*" 'sys/fs/'
end
function __linstor_keys.volume.sys.fs.
string match -- "$__l_cur*" $__linstor_words_69
end
function __linstor_keys.snapshot.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
function __linstor_keys.snapshot.Aux.
string match -- "$__l_cur*" 'Aux/'\t'A property of your own'
end
set -g __linstor_properties 'AllowMixingStoragePoolDriver' 'Auth/TokenAuthenticationEnabled' 'AutoplaceTarget' 'BCache/CacheReplacementPolicy' 'BCache/Discard' 'BCache/Writeback' 'BackupShipping/AllowForceRestore' 'BackupShipping/L2LSkipWaitForStart' 'BalanceResourcesEnabled' 'BitmapBlockSizeNewResource' 'Cache/OpMode' 'Cache/Policy' 'Clone/BalanceAfterClone' 'CopyAllSnaps' 'CopyAllSnapsOnEvacuate' 'DrbdOptions/AutoEvictAllowEviction' 'DrbdOptions/ForceInitialSync' 'DrbdOptions/SkipDisk' 'DrbdOptions/auto-add-quorum-tiebreaker' 'DrbdOptions/auto-diskful-allow-cleanup' 'DrbdOptions/auto-quorum' 'DrbdOptions/auto-resync-after-disable' 'DrbdOptions/auto-rs-discard-granularity' 'DrbdOptions/auto-verify-algo-disable' 'DrbdProxy/AutoEnable' 'Linstor/Drbd/auto-discard-granularity' 'Luks/AllowDiscards' 'NVMe/TRType' 'REST/AutoHTTPS' 'REST/disable-http-metrics' 'Snapshot/BalanceAfterRestore' 'StorDriver/DMStats' 'StorDriver/Zfs/DeleteStrategy' 'StorDriver/Zfs/RollbackStrategy' 'UseZFSClone' 'Writecache/Options/Fua' 'DrbdOptions/Net/after-sb-0pri' 'DrbdOptions/Net/after-sb-1pri' 'DrbdOptions/Net/after-sb-2pri' 'DrbdOptions/Disk/al-updates' 'DrbdOptions/Net/allow-remote-read' 'DrbdOptions/Net/allow-two-primaries' 'DrbdOptions/Net/always-asbp' 'DrbdOptions/Resource/auto-promote' 'DrbdOptions/PeerDevice/bitmap' 'DrbdOptions/Net/csums-after-crash-only' 'DrbdOptions/Disk/disable-write-same' 'DrbdOptions/Disk/discard-zeroes-if-aligned' 'DrbdOptions/Disk/disk-barrier' 'DrbdOptions/Disk/disk-drain' 'DrbdOptions/Disk/disk-flushes' 'DrbdOptions/Disk/diskless' 'DrbdOptions/Resource/drbd8-api-compatibility' 'DrbdOptions/Net/fencing' 'DrbdOptions/Net/load-balance-paths' 'DrbdOptions/Disk/md-flushes' 'DrbdOptions/Net/on-congestion' 'DrbdOptions/Disk/on-io-error' 'DrbdOptions/Resource/on-no-data-accessible' 'DrbdOptions/Resource/on-no-quorum' 'DrbdOptions/Resource/on-suspended-primary-outdated' 'DrbdOptions/PeerDevice/peer-tiebreaker' 'DrbdOptions/Net/protocol' 'DrbdOptions/Resource/quorum' 'DrbdOptions/Resource/quorum-minimum-redundancy' 'DrbdOptions/Disk/read-balancing' 'DrbdOptions/PeerDevice/resync-without-replication' 'DrbdOptions/Net/rr-conflict' 'DrbdOptions/Net/tcp-cork' 'DrbdOptions/Net/tls' 'DrbdOptions/Net/use-rle' 'PrefNic' 'StorPoolName' 'StorPoolNameDrbdMeta' 'StorDriver/LvcreateType' 'DrbdOptions/ExactSize' 'DrbdProxy/CompressionType' 'FileSystem/Type' 'BitmapBlockSize'
set -g __linstor_property '=true,false' '=true,false' '=true,false' '=lru,fifo' '=true,false' '=true,false' '=true,false' '=true,false' '=true,false' '=4,8,16,32,64,128,256,512,1024' '=writeback,writethrough,passthrough' '=mq,smq,cleaner' '=true,false' '=true,false' '=true,false' '=true,false' '=true,false' '=True' '=true,false' '=true,false' '=io-error,suspend-io,disabled' '=true,false' '=true,false' '=true,false' '=true,false' '=true,false' '=true,false' '=rdma,tcp' '=true,false' '=true,false' '=true,false' '=true,false' '=Delete,Rename,Dynamic' '=Rollback,Clone,Dynamic' '=true,false' '=On,Off' '=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote' '=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p' '=disconnect,call-pri-lost-after-sb,violently-as0p' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=yes,no' '=dont-care,resource-only,resource-and-stonith' '=yes,no' '=yes,no' '=block,pull-ahead,disconnect' '=pass_on,call-local-io-error,detach' '=io-error,suspend-io' '=io-error,suspend-io' '=disconnect,force-secondary' '=yes,no' '=A,B,C' '=off,majority,all' '=off,majority,all' '=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping' '=yes,no' '=disconnect,call-pri-lost,violently,retry-connect,auto-discard' '=yes,no' '=yes,no' '=yes,no' '@net-interfaces' '@storage-pool-definitions' '@storage-pool-definitions' '=linear,striped,mirror,raid0,raid1,raid4,raid5,raid6,raid10' '=true,false' '=zlib,lzma,lz4,zstd' '=ext4,xfs' '=4,8,16,32,64,128,256,512,1024'
complete -c linstor -f -a '(__linstor_complete)'
