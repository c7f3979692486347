# Completion of linstor for fish; made from the command tree by 'linstor completion fish'.

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

set -g __linstor_opts_0 '-h'\t'Show help and end' '--help'\t'Show help and end' '-v'\t'Show the version of this program and end' '--version'\t'Show the version of this program and end' '-m'\t'Print JSON for scripts; API errors are in it and the exit code stays 0' '--machine-readable'\t'Print JSON for scripts; API errors are in it and the exit code stays 0' '--output-version'\t'Layout of -m: v1 as the controller sends it, v0 as old clients did' '-o'\t'How to show what comes out' '--output'\t'How to show what comes out' '--columns'\t'Show these columns or properties; +NAME adds to the usual ones' '--sort-by'\t'Sort the rows by these columns; -NAME turns the order round' '--where'\t'Only rows for which this holds: \'state!=Ok && size>10GiB\'' '--limit'\t'Only the first N rows' '--no-headers'\t'Leave the headings of the columns out' '--bytes'\t'Sizes in bytes' '--units'\t'All sizes in this unit, such as GiB or GB' '--fit'\t'Leave columns out until the table fits into the window; a terminal does so by itself but for -o wide' '--wide'\t'All usual columns with their whole texts, however narrow the window is; -o wide adds more' '--view'\t'Options kept in the section [view NAME] of the configuration' '--watch'\t'Show it again and again, every 2 seconds or as said, until Ctrl-C' '--pager'\t'Read what is longer than the screen with this program; off: without' '--no-pager'\t'Print what is longer than the screen without a pager' '--no-color'\t'No colours' '--no-utf8'\t'Draw tables and trees with ASCII characters' '--warn-as-error'\t'Exit with 10 also when a reply is a warning' '-V'\t'Say which controller is used' '--verbose'\t'Say which controller is used' '--controllers'\t'Controllers to try, separated by commas (default localhost:3370)' '--context'\t'Settings of this context, see \'linstor help context\'' '-t'\t'How long to wait for an answer, in seconds' '--timeout'\t'How long to wait for an answer, in seconds' '--proxy'\t'Reach the controllers through this HTTP proxy; none: through no proxy at all' '-u'\t'User name for the controller' '--user'\t'User name for the controller' '-P'\t'Password; without it one is asked for (better: --password-file)' '--password'\t'Password; without it one is asked for (better: --password-file)' '--password-file'\t'Read the password from this file (- for stdin)' '--token-file'\t'Read a bearer token from this file' '--tls'\t'How a certificate is checked: pin it at first contact, by a CA only, or not at all' '--cafile'\t'Only trust certificates that this CA vouches for' '--certfile'\t'Certificate to show to the controller (PEM)' '--keyfile'\t'Private key of --certfile (PEM)' '--allow-insecure-auth'\t'Send password or token over plain HTTP to other hosts too' '--curl'\t'Print the requests as curl commands and send nothing' '--show-secrets'\t'Print passphrases and passwords in clear in --curl' '--dry-run'\t'Tell which requests would be sent, and send none that changes anything' '--yes'\t'Ask nothing before something in use or the last good copy is deleted' '--history'\t'Whether changes are noted for \'linstor history\'' '--disable-config'\t'Ignore the configuration files'
set -g __linstor_hidden_0 '--confirm'\t'Whether to ask: on a terminal, or never'
set -g __linstor_opts_1 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-f'\t'Only advice of these types' '--filter'\t'Only advice of these types' '-r'\t'Only about these resources' '--resources'\t'Only about these resources'
set -g __linstor_hidden_1 
set -g __linstor_opts_2 '-d'\t'JSON to send, from a file with @FILE, or from stdin with -' '--data'\t'JSON to send, from a file with @FILE, or from stdin with -' '--paginate'\t'Ask for a list page by page and print it as one list'
set -g __linstor_hidden_2 
set -g __linstor_opts_3 '-f'\t'File, folder with .yaml, .yml and .json files, or - for stdin; may be repeated' '--file'\t'File, folder with .yaml, .yml and .json files, or - for stdin; may be repeated' '--prune'\t'Delete objects that the file does not name, of kinds that it has; asks first' '--allow-data-loss'\t'Also do what loses data: delete or shrink volumes, delete storage pools' '--wait'\t'Wait until the work is done' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'
set -g __linstor_hidden_3 
set -g __linstor_opts_4 '--expires'\t'End of its validity: a date or a time, in UTC' '--ip-filter'\t'Only valid from these addresses' '--write-to'\t'Write the token to this new file, which only you can read' '--print'\t'Print the token although stdout is no terminal'
set -g __linstor_hidden_4 
set -g __linstor_opts_5 
set -g __linstor_hidden_5 
set -g __linstor_opts_6 '-d'\t'What or whom the first token is for' '--description'\t'What or whom the first token is for' '--only-satellites'\t'Only make the tokens of the satellites' '--no-https'\t'Leave HTTPS as it is instead of switching it on' '--write-to'\t'Write the token to this new file, which only you can read' '--print'\t'Print the token although stdout is no terminal'
set -g __linstor_hidden_6 
set -g __linstor_opts_7 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour'
set -g __linstor_hidden_7 
set -g __linstor_opts_8 '--activate'\t'Let the token in again' '--deactivate'\t'Let the token in no more' '-d'\t'What or whom the token is for' '--description'\t'What or whom the token is for' '--ip-filter'\t'Only valid from these addresses; empty: from anywhere'
set -g __linstor_hidden_8 
set -g __linstor_opts_9 '-r'\t'Stop the restore' '--restore'\t'Stop the restore' '-c'\t'Stop the shipping' '--create'\t'Stop the shipping' '-s'\t'Stop only this snapshot' '--snapshot'\t'Stop only this snapshot'
set -g __linstor_hidden_9 
set -g __linstor_opts_10 '-f'\t'Ship everything, not only what changed since the last backup' '--full'\t'Ship everything, not only what changed since the last backup' '-n'\t'Ship from this node if possible' '--node'\t'Ship from this node if possible' '-s'\t'Ship this existing snapshot, or name the new one' '--snapshot'\t'Ship this existing snapshot, or name the new one' '--source-snapshot'\t'Ship this existing snapshot, or name the new one' '--wait'\t'Wait until the work is done' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'
set -g __linstor_hidden_10 
set -g __linstor_opts_11 '-c'\t'Only the backups made by this cluster' '--cluster'\t'Only the backups made by this cluster' '--dry-run'\t'Only list what would be deleted' '--dryrun'\t'Only list what would be deleted' '--keep-snaps'\t'Keep the local snapshots the backups were made from' '--keep-snapshots'\t'Keep the local snapshots the backups were made from'
set -g __linstor_hidden_11 
set -g __linstor_opts_12 '-t'\t'Backups made before this time' '--time'\t'Backups made before this time' '-r'\t'Backups of this resource' '--resource'\t'Backups of this resource' '-n'\t'Backups that this node uploaded' '--node'\t'Backups that this node uploaded' '--cascade'\t'Also delete the incremental backups that depend on these' '--cascading'\t'Also delete the incremental backups that depend on these' '--dry-run'\t'Only list what would be deleted' '--dryrun'\t'Only list what would be deleted' '--keep-snaps'\t'Keep the local snapshots the backups were made from' '--keep-snapshots'\t'Keep the local snapshots the backups were made from'
set -g __linstor_hidden_12 
set -g __linstor_opts_13 '--prefix'\t'Delete all backups whose id begins with this' '--cascade'\t'Also delete the incremental backups that depend on these' '--cascading'\t'Also delete the incremental backups that depend on these' '--dry-run'\t'Only list what would be deleted' '--dryrun'\t'Only list what would be deleted' '--keep-snaps'\t'Keep the local snapshots the backups were made from' '--keep-snapshots'\t'Keep the local snapshots the backups were made from'
set -g __linstor_hidden_13 
set -g __linstor_opts_14 '--dry-run'\t'Only list what would be deleted' '--dryrun'\t'Only list what would be deleted'
set -g __linstor_hidden_14 
set -g __linstor_opts_15 '-r'\t'Resource the backup was made of: its latest backup' '--resource'\t'Resource the backup was made of: its latest backup' '-s'\t'Name of the snapshot that was backed up' '--snapshot'\t'Name of the snapshot that was backed up' '--id'\t'The backup' '-n'\t'Show what would be left in the pools of this node' '--target_node'\t'Show what would be left in the pools of this node' '--target-node'\t'Show what would be left in the pools of this node' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use' '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour'
set -g __linstor_hidden_15 
set -g __linstor_opts_16 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-r'\t'Only backups of this resource' '--resource'\t'Only backups of this resource' '-s'\t'Only backups of this snapshot' '--snapshot'\t'Only backups of this snapshot' '-o'\t'Show the objects of the bucket that are no backups instead' '--others'\t'Show the objects of the bucket that are no backups instead' '-i'\t'Add a column with the ids of the backups' '--show-id'\t'Add a column with the ids of the backups'
set -g __linstor_hidden_16 
set -g __linstor_opts_17 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-n'\t'Only these nodes' '--nodes'\t'Only these nodes' '-s'\t'Only these snapshots' '--snaps'\t'Only these snapshots' '--snapshots'\t'Only these snapshots' '--rscs'\t'Only these resources' '--resources'\t'Only these resources' '--remotes'\t'Only backups that go to these remotes' '--snap-to-node'\t'One row per snapshot instead of one per node' '--stn'\t'One row per snapshot instead of one per node' '--s2n'\t'One row per snapshot instead of one per node'
set -g __linstor_hidden_17 
set -g __linstor_opts_18 '-r'\t'Resource the backup was made of: its latest backup is restored' '--resource'\t'Resource the backup was made of: its latest backup is restored' '-s'\t'Name of the snapshot that was backed up' '--snapshot'\t'Name of the snapshot that was backed up' '--id'\t'The backup to restore' '--passphrase'\t'Master passphrase of the cluster that made an encrypted backup; without a value it is asked for' '--passphrase-file'\t'Read that passphrase from this file (- for stdin), without its last line break' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use' '--download-only'\t'Bring the snapshots to the target but do not restore the resource from them' '--force-restore'\t'Restore even if the target resource is already deployed' '--target-resource-group'\t'Resource group of the restored resource' '--force-move-resource-group'\t'Move an existing target resource into the target resource group' '--force-mv-rg'\t'Move an existing target resource into the target resource group' '--wait'\t'Wait until the work is done' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'
set -g __linstor_hidden_18 
set -g __linstor_opts_19 '--rd'\t'Only for this resource definition' '--resource-definition'\t'Only for this resource definition' '--rg'\t'Only for the resources of this resource group' '--resource-group'\t'Only for the resources of this resource group'
set -g __linstor_hidden_19 
set -g __linstor_opts_20 '--node'\t'Ship from this node if possible' '--preferred-node'\t'Ship from this node if possible' '--target-storage-pool'\t'Storage pool at the target' '--target-resource-name'\t'Name at the target; only with --rd' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use' '--rd'\t'Only for this resource definition' '--resource-definition'\t'Only for this resource definition' '--rg'\t'Only for the resources of this resource group' '--resource-group'\t'Only for the resources of this resource group' '--force-restore'\t'Restore even if the target resource is already deployed' '--target-resource-group'\t'Resource group of the restored resource' '--force-move-resource-group'\t'Move an existing target resource into the target resource group' '--force-mv-rg'\t'Move an existing target resource into the target resource group'
set -g __linstor_hidden_20 
set -g __linstor_opts_21 '--source-node'\t'Ship from this node' '--target-node'\t'Node of the other cluster that receives' '--target-net-if'\t'Network interface of that node' '--target-storage-pool'\t'Storage pool at the target' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use' '--download-only'\t'Bring the snapshots to the target but do not restore the resource from them' '--force-restore'\t'Restore even if the target resource is already deployed' '--target-resource-group'\t'Resource group of the restored resource' '--force-move-resource-group'\t'Move an existing target resource into the target resource group' '--force-mv-rg'\t'Move an existing target resource into the target resource group' '--force-full'\t'Ship everything, not only what changed since the last time' '--full'\t'Ship everything, not only what changed since the last time' '--source-snapshot'\t'Ship this existing snapshot, or name the new one' '--wait'\t'Wait until the work is done' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'
set -g __linstor_hidden_21 
set -g __linstor_opts_22 '--controllers'\t'Controllers of the cluster, separated by commas' '--proxy'\t'HTTP proxy on the way to the controllers; none: no proxy' '-u'\t'User name; the password is asked for, or comes from a file' '--user'\t'User name; the password is asked for, or comes from a file' '--password-file'\t'File that holds the password' '--token-file'\t'File that holds a bearer token' '--tls'\t'How a certificate is checked' '--cafile'\t'CA that vouches for the controllers' '--certfile'\t'Certificate to show to the controller' '--keyfile'\t'Private key of --certfile' '-t'\t'How long to wait for an answer' '--timeout'\t'How long to wait for an answer' '-o'\t'How to show what comes out' '--output'\t'How to show what comes out' '--use'\t'Use it from now on' '--replace'\t'Replace a context of this name'
set -g __linstor_hidden_22 '-P'\t'Refused: passwords are never saved' '--password'\t'Refused: passwords are never saved'
set -g __linstor_opts_23 '--none'\t'Use no context'
set -g __linstor_hidden_23 
set -g __linstor_opts_24 '--after-sb-0pri'\t'How a split brain is resolved while no node is primary' '--after-sb-1pri'\t'How a split brain is resolved while one node is primary' '--after-sb-2pri'\t'How a split brain is resolved while both nodes are primary' '--al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash (67 to 65534, default 1237)' '--al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync (default yes)' '--allow-remote-read'\t'Let this peer be read from when the local disk cannot be (default yes)' '--allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need (default no)' '--always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common (default no)' '--auto-promote'\t'Become primary by itself when the device is opened for writing (default yes)' '--auto-promote-timeout'\t'How long opening the device waits for the promotion (0 to 600 tenths of a second, default 20)' '--bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none (default yes)' '--block-size'\t'Logical block size the DRBD device reports (512 to 4096 bytes, default 512)' '--c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0 (1 to 100 tenths of a second, default 10)' '--c-fill-target'\t'Resync data in flight that the resync controller aims at (0 to 1048576 sectors, default 100)' '--c-max-rate'\t'Highest rate of a resync (0 to 4194304 KiB/s, default 102400)' '--c-min-rate'\t'Rate that a resync keeps although applications write (0 to 4194304 KiB/s, default 250)' '--c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate) (0 to 300 tenths of a second, default 20)' '--congestion-extents'\t'Active extents from which on on-congestion applies (67 to 65534, default 1237)' '--congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off (0 to 20971520 sectors, default 0)' '--connect-int'\t'Pause between two attempts to connect (1 to 120 seconds, default 10)' '--cpu-mask'\t'CPUs for the threads of DRBD, as a hexadecimal mask' '--cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256' '--csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary (default no)' '--csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c' '--data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time' '--disable-write-same'\t'Do not offer WRITE SAME on the DRBD device (default no)' '--discard-granularity'\t'Granularity of discards the DRBD device reports (0 to 134217728 bytes)' '--discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes (default yes)' '--disk-barrier'\t'Order writes on the backing disk with barriers (default no)' '--disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk (default yes)' '--disk-flushes'\t'Flush the cache of the backing disk between dependent writes (default yes)' '--disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever (0 to 6000 tenths of a second, default 0)' '--diskless'\t'Have no backing disk on purpose (default no)' '--drbd8-api-compatibility'\t'Behave like DRBD 8 towards tools that need it (default no)' '--fencing'\t'What is done about a peer that cannot be reached' '--handler-after-resync-target'\t'Run when this node was brought up to date by a resync' '--handler-before-resync-source'\t'Run before this node becomes the source of a resync' '--handler-before-resync-target'\t'Run before a resync makes the data of this node inconsistent' '--handler-fence-peer'\t'Run to fence a peer that cannot be reached' '--handler-initial-split-brain'\t'Run when a split brain is found, resolved or not' '--handler-local-io-error'\t'Run when the backing disk reports an I/O error' '--handler-out-of-sync'\t'Run when online verification found differences' '--handler-pri-lost'\t'Run on a primary that should become the target of a resync' '--handler-pri-lost-after-sb'\t'Run on a primary that lost the resolution of a split brain' '--handler-pri-on-incon-degr'\t'Run on a primary whose only data are inconsistent' '--handler-quorum-lost'\t'Run when the partition lost quorum' '--handler-split-brain'\t'Run when a split brain could not be resolved' '--handler-unfence-peer'\t'Run when a fenced peer is up to date again' '--ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does (0 to 200, default 7)' '--load-balance-paths'\t'Send over all paths of the connection instead of one (default no)' '--max-bio-size'\t'Largest request the DRBD device accepts (512 to 1048576 bytes, default 1048576)' '--max-buffers'\t'Most buffers (pages) for writes and resync in flight (32 to 131072, default 2048)' '--max-epoch-size'\t'Most writes between two write barriers (1 to 20000, default 2048)' '--max-io-depth'\t'Most application requests in flight for each device (4 to 4294967295, default 8000)' '--md-flushes'\t'Flush the cache of the disk after metadata was written (default yes)' '--on-congestion'\t'What to do when the network cannot keep up' '--on-io-error'\t'What to do when the backing disk reports an I/O error' '--on-no-data-accessible'\t'What happens to I/O when no current data can be reached' '--on-no-quorum'\t'What happens to I/O when the partition has no quorum' '--on-suspended-primary-outdated'\t'What a suspended primary does that finds its data outdated' '--peer-ack-delay'\t'Tell the peers about completed writes after this long without new ones (1 to 10000 milliseconds, default 100)' '--peer-ack-window'\t'Tell the peers about completed writes after this much data (2048 to 204800 sectors, default 4096)' '--peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum (default yes)' '--ping-int'\t'Ping an idle peer after this long (1 to 120 seconds, default 10)' '--ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer (1 to 300 tenths of a second, default 5)' '--protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk' '--quorum'\t'How many nodes a partition needs to be writable (1 to 32)' '--quorum-minimum-redundancy'\t'How many nodes with current data a partition needs to be writable (1 to 32)' '--rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose (0 to 134217728 bytes, default 0)' '--rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose (0 to 10485760 bytes, default 0)' '--rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose (0 to 10485760 bytes, default 0)' '--read-balancing'\t'How reads are spread over the nodes with current data' '--resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' '--resync-rate'\t'Fixed rate of a resync, or the rate it starts with (1 to 8388608 KiB/s, default 250)' '--resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary (default yes)' '--rr-conflict'\t'What to do when resync and roles contradict each other' '--rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off (0 to 1048576 bytes, default 0)' '--shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters' '--sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose (0 to 134217728 bytes, default 0)' '--socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout (0 to 300 tenths of a second, default 0)' '--tcp-cork'\t'Collect small packets with TCP_CORK (default yes)' '--drbd-timeout'\t'Drop a peer that does not answer a request for this long (1 to 600 tenths of a second, default 60)' '--tls'\t'Encrypt the connection with kernel TLS (default no)' '--tls-certificate'\t'Certificate for TLS, as its key serial' '--tls-keyring'\t'Keyring with the trusted certificates for TLS' '--tls-privkey'\t'Private key for TLS, as its key serial' '--transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp' '--twopc-retry-timeout'\t'Pause before a cluster-wide state change is tried again (1 to 50 tenths of a second, default 1)' '--twopc-timeout'\t'Longest duration of a cluster-wide state change (50 to 600 tenths of a second, default 300)' '--use-rle'\t'Compress bitmaps before they are exchanged (default yes)' '--verify-alg'\t'Hash for online verification, such as crc32c or sha256'
set -g __linstor_hidden_24 '--unset-after-sb-0pri'\t'Unset after-sb-0pri' '--unset-after-sb-1pri'\t'Unset after-sb-1pri' '--unset-after-sb-2pri'\t'Unset after-sb-2pri' '--unset-al-extents'\t'Unset al-extents' '--unset-al-updates'\t'Unset al-updates' '--unset-allow-remote-read'\t'Unset allow-remote-read' '--unset-allow-two-primaries'\t'Unset allow-two-primaries' '--unset-always-asbp'\t'Unset always-asbp' '--unset-auto-promote'\t'Unset auto-promote' '--unset-auto-promote-timeout'\t'Unset auto-promote-timeout' '--unset-bitmap'\t'Unset bitmap' '--unset-block-size'\t'Unset block-size' '--unset-c-delay-target'\t'Unset c-delay-target' '--unset-c-fill-target'\t'Unset c-fill-target' '--unset-c-max-rate'\t'Unset c-max-rate' '--unset-c-min-rate'\t'Unset c-min-rate' '--unset-c-plan-ahead'\t'Unset c-plan-ahead' '--unset-congestion-extents'\t'Unset congestion-extents' '--unset-congestion-fill'\t'Unset congestion-fill' '--unset-connect-int'\t'Unset connect-int' '--unset-cpu-mask'\t'Unset cpu-mask' '--unset-cram-hmac-alg'\t'Unset cram-hmac-alg' '--unset-csums-after-crash-only'\t'Unset csums-after-crash-only' '--unset-csums-alg'\t'Unset csums-alg' '--unset-data-integrity-alg'\t'Unset data-integrity-alg' '--unset-disable-write-same'\t'Unset disable-write-same' '--unset-discard-granularity'\t'Unset discard-granularity' '--unset-discard-zeroes-if-aligned'\t'Unset discard-zeroes-if-aligned' '--unset-disk-barrier'\t'Unset disk-barrier' '--unset-disk-drain'\t'Unset disk-drain' '--unset-disk-flushes'\t'Unset disk-flushes' '--unset-disk-timeout'\t'Unset disk-timeout' '--unset-diskless'\t'Unset diskless' '--unset-drbd8-api-compatibility'\t'Unset drbd8-api-compatibility' '--unset-fencing'\t'Unset fencing' '--unset-handler-after-resync-target'\t'Unset handler-after-resync-target' '--unset-handler-before-resync-source'\t'Unset handler-before-resync-source' '--unset-handler-before-resync-target'\t'Unset handler-before-resync-target' '--unset-handler-fence-peer'\t'Unset handler-fence-peer' '--unset-handler-initial-split-brain'\t'Unset handler-initial-split-brain' '--unset-handler-local-io-error'\t'Unset handler-local-io-error' '--unset-handler-out-of-sync'\t'Unset handler-out-of-sync' '--unset-handler-pri-lost'\t'Unset handler-pri-lost' '--unset-handler-pri-lost-after-sb'\t'Unset handler-pri-lost-after-sb' '--unset-handler-pri-on-incon-degr'\t'Unset handler-pri-on-incon-degr' '--unset-handler-quorum-lost'\t'Unset handler-quorum-lost' '--unset-handler-split-brain'\t'Unset handler-split-brain' '--unset-handler-unfence-peer'\t'Unset handler-unfence-peer' '--unset-ko-count'\t'Unset ko-count' '--unset-load-balance-paths'\t'Unset load-balance-paths' '--unset-max-bio-size'\t'Unset max-bio-size' '--unset-max-buffers'\t'Unset max-buffers' '--unset-max-epoch-size'\t'Unset max-epoch-size' '--unset-max-io-depth'\t'Unset max-io-depth' '--unset-md-flushes'\t'Unset md-flushes' '--unset-on-congestion'\t'Unset on-congestion' '--unset-on-io-error'\t'Unset on-io-error' '--unset-on-no-data-accessible'\t'Unset on-no-data-accessible' '--unset-on-no-quorum'\t'Unset on-no-quorum' '--unset-on-suspended-primary-outdated'\t'Unset on-suspended-primary-outdated' '--unset-peer-ack-delay'\t'Unset peer-ack-delay' '--unset-peer-ack-window'\t'Unset peer-ack-window' '--unset-peer-tiebreaker'\t'Unset peer-tiebreaker' '--unset-ping-int'\t'Unset ping-int' '--unset-ping-timeout'\t'Unset ping-timeout' '--unset-protocol'\t'Unset protocol' '--unset-quorum'\t'Unset quorum' '--unset-quorum-minimum-redundancy'\t'Unset quorum-minimum-redundancy' '--unset-rcvbuf-size'\t'Unset rcvbuf-size' '--unset-rdma-ctrl-rcvbuf-size'\t'Unset rdma-ctrl-rcvbuf-size' '--unset-rdma-ctrl-sndbuf-size'\t'Unset rdma-ctrl-sndbuf-size' '--unset-read-balancing'\t'Unset read-balancing' '--unset-resync-after'\t'Unset resync-after' '--unset-resync-rate'\t'Unset resync-rate' '--unset-resync-without-replication'\t'Unset resync-without-replication' '--unset-rr-conflict'\t'Unset rr-conflict' '--unset-rs-discard-granularity'\t'Unset rs-discard-granularity' '--unset-shared-secret'\t'Unset shared-secret' '--unset-sndbuf-size'\t'Unset sndbuf-size' '--unset-socket-check-timeout'\t'Unset socket-check-timeout' '--unset-tcp-cork'\t'Unset tcp-cork' '--unset-drbd-timeout'\t'Unset drbd-timeout' '--unset-tls'\t'Unset tls' '--unset-tls-certificate'\t'Unset tls-certificate' '--unset-tls-keyring'\t'Unset tls-keyring' '--unset-tls-privkey'\t'Unset tls-privkey' '--unset-transport'\t'Unset transport' '--unset-twopc-retry-timeout'\t'Unset twopc-retry-timeout' '--unset-twopc-timeout'\t'Unset twopc-timeout' '--unset-use-rle'\t'Unset use-rle' '--unset-verify-alg'\t'Unset verify-alg'
set -g __linstor_opts_25 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-s'\t'Only this storage pool' '--storage-pool'\t'Only this storage pool' '--do-not-place-with'\t'Avoid nodes that have one of these resources' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count'
set -g __linstor_hidden_25 
set -g __linstor_opts_26 '--library'\t'The log level of the libraries LINSTOR uses instead of its own' '--lib'\t'The log level of the libraries LINSTOR uses instead of its own' '--global'\t'On the satellites too'
set -g __linstor_hidden_26 
set -g __linstor_opts_27 '--aux'\t'Put Aux/ in front of the key: a property of your own'
set -g __linstor_hidden_27 
set -g __linstor_opts_28 '-f'\t'A cluster file, a folder of them, or - for stdin; may be repeated' '--file'\t'A cluster file, a folder of them, or - for stdin; may be repeated' '--prune'\t'Objects that the files do not name are to go, of the kinds that the files have'
set -g __linstor_hidden_28 
set -g __linstor_opts_29 '--force'\t'Overwrite the script if it is there'
set -g __linstor_hidden_29 
set -g __linstor_opts_30 '--contexts'\t'How many blocks are compressed at once (1 to 253, default one for each thread)' '--depth'\t'Depth of the match finder; 0 lets it choose (0 to 1000, default 0)' '--dict-size'\t'Size of the dictionary (4096 to 1610612736 bytes, default 32768)' '--fallback-to-zlib'\t'Use zlib for a peer that has no lzma' '--lc'\t'Literal context bits (0 to 4, default 3)' '--level'\t'Effort: 1 is fastest, 9 compresses best (1 to 9, default 4)' '--lp'\t'Literal position bits (0 to 4, default 0)' '--mf'\t'Match finder' '--mode'\t'Mode of compression' '--nice-len'\t'Length of a match that is good enough (0 to 273, default 273)' '--numa-threshold'\t'Threads from which on memory is spread over NUMA nodes (0 to 253, default 0)' '--pb'\t'Position bits (0 to 4, default 2)'
set -g __linstor_hidden_30 
set -g __linstor_opts_31 '--level'\t'Effort: 1 is fastest, 9 compresses best (1 to 9, default 2)'
set -g __linstor_hidden_31 
set -g __linstor_opts_32 '--level'\t'Effort: 1 is fastest, 22 compresses best (1 to 22, default 3)'
set -g __linstor_hidden_32 
set -g __linstor_opts_33 '-p'\t'TCP port of the proxy; chosen by the controller if left out' '--port'\t'TCP port of the proxy; chosen by the controller if left out'
set -g __linstor_hidden_33 
set -g __linstor_opts_34 '--memlimit'\t'Memory for buffered data (16777216 to 9223372036854775807 bytes, default 16777216)' '--ping-timeout'\t'Count a proxy as lost when its answer to a ping takes longer (1 to 300 tenths of a second, default 200)' '--rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose (0 to 10485760 bytes, default 0)' '--read-loops'\t'How often in a row one connection is read (0 to 2147483647, default 0)' '--sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose (0 to 10485760 bytes, default 0)'
set -g __linstor_hidden_34 '--unset-memlimit'\t'Unset memlimit' '--unset-ping-timeout'\t'Unset ping-timeout' '--unset-rcvbuf-size'\t'Unset rcvbuf-size' '--unset-read-loops'\t'Unset read-loops' '--unset-sndbuf-size'\t'Unset sndbuf-size'
set -g __linstor_opts_35 '--allow-data-loss'\t'Also do what loses data: delete or shrink volumes, delete storage pools'
set -g __linstor_hidden_35 
set -g __linstor_opts_36 '-p'\t'The new passphrase; other users can see it here' '--passphrase'\t'The new passphrase; other users can see it here' '--passphrase-file'\t'Read the passphrase from this file (- for stdin), without its last line break'
set -g __linstor_hidden_36 
set -g __linstor_opts_37 '-p'\t'The master passphrase; other users can see it here' '--passphrase'\t'The master passphrase; other users can see it here' '--passphrase-file'\t'Read the passphrase from this file (- for stdin), without its last line break'
set -g __linstor_hidden_37 
set -g __linstor_opts_38 '--old-passphrase'\t'The passphrase so far; other users can see it here' '--new-passphrase'\t'The new passphrase; other users can see it here' '--old-passphrase-file'\t'Read the passphrase so far from this file (- for stdin), without its last line break' '--new-passphrase-file'\t'Read the new passphrase from this file (- for stdin), without its last line break'
set -g __linstor_hidden_38 
set -g __linstor_opts_39 '--nodes'\t'Only reports of these nodes' '--since'\t'Only reports since then: 1d10h ago or a date' '--to'\t'Only reports up to then: 1d10h ago or a date' '--one-by-one'\t'Ask for each report by itself, so that every id has an answer of its own' '--exception'\t'Only reports of this exception'
set -g __linstor_hidden_39 
set -g __linstor_opts_40 '-s'\t'Only reports since then, for example 1d10h' '--since'\t'Only reports since then, for example 1d10h' '-t'\t'Only reports up to the end of this day' '--to'\t'Only reports up to the end of this day' '-n'\t'Only reports of these nodes' '--nodes'\t'Only reports of these nodes' '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '--report-id'\t'Only reports whose id begins with one of these' '-f'\t'Add columns with the place in the code and the version' '--full'\t'Add columns with the place in the code and the version'
set -g __linstor_hidden_40 
set -g __linstor_opts_41 '--username'\t'User of the Exos API' '--username-env'\t'Variable of the satellite\'s environment with the user' '--password'\t'Password of the Exos API; asked for if left out' '--password-file'\t'Read the password from this file (- for stdin), without its last line break' '--password-env'\t'Variable of the satellite\'s environment with the password'
set -g __linstor_hidden_41 
set -g __linstor_opts_42 '--count'\t'Show at most so many events'
set -g __linstor_hidden_42 
set -g __linstor_opts_43 '--nocache'\t'Let the controller ask the enclosures instead of its cache' '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour'
set -g __linstor_hidden_43 
set -g __linstor_opts_44 '--ctrl-a-ip'\t'Host or IP address of controller A' '--ctrl-b-ip'\t'Host or IP address of controller B' '--username'\t'User of the Exos API' '--username-env'\t'Variable of the satellite\'s environment with the user' '--password'\t'Password of the Exos API; asked for if left out' '--password-file'\t'Read the password from this file (- for stdin), without its last line break' '--password-env'\t'Variable of the satellite\'s environment with the password'
set -g __linstor_hidden_44 
set -g __linstor_opts_45 '--username'\t'User of the Exos API' '--username-env'\t'Variable of the satellite\'s environment with the user' '--password'\t'Password of the Exos API; asked for if left out' '--password-file'\t'Read the password from this file (- for stdin), without its last line break' '--password-env'\t'Variable of the satellite\'s environment with the password' '--unset-username'\t'Remove the user' '--unset-username-env'\t'Remove the variable with the user' '--unset-password'\t'Remove the password' '--unset-password-env'\t'Remove the variable with the password'
set -g __linstor_hidden_45 
set -g __linstor_opts_46 '--size'\t'Size of the new volume; without it, free space is no obstacle' '--resource'\t'An existing resource that is to have more replicas' '--place-count'\t'Replicas wanted, in place of the group\'s number'
set -g __linstor_hidden_46 
set -g __linstor_opts_47 '--node'\t'For this node, or for the replica on it' '--resource'\t'For this resource' '--storage-pool'\t'For this storage pool of --node'
set -g __linstor_hidden_47 
set -g __linstor_opts_48 '--name'\t'Only objects of these names' '--all'\t'Also what LINSTOR itself has set, such as UUIDs and ports; it is not applied again' '--schema'\t'Write the JSON Schema of the format in place of the cluster'
set -g __linstor_hidden_48 
set -g __linstor_opts_49 '-s'\t'Only changes since then, for example 2d or 2026-01-31' '--since'\t'Only changes since then, for example 2d or 2026-01-31' '-n'\t'Only the last N changes' '--last'\t'Only the last N changes' '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-f'\t'Add columns with how many changes were sent, by whom, where it was typed and how long it took' '--full'\t'Add columns with how many changes were sent, by whom, where it was typed and how long it took' '--clear'\t'Forget all changes in place of showing them'
set -g __linstor_hidden_49 
set -g __linstor_opts_50 '--after-sb-0pri'\t'How a split brain is resolved while no node is primary' '--after-sb-1pri'\t'How a split brain is resolved while one node is primary' '--after-sb-2pri'\t'How a split brain is resolved while both nodes are primary' '--allow-remote-read'\t'Let this peer be read from when the local disk cannot be (default yes)' '--allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need (default no)' '--always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common (default no)' '--bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none (default yes)' '--c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0 (1 to 100 tenths of a second, default 10)' '--c-fill-target'\t'Resync data in flight that the resync controller aims at (0 to 1048576 sectors, default 100)' '--c-max-rate'\t'Highest rate of a resync (0 to 4194304 KiB/s, default 102400)' '--c-min-rate'\t'Rate that a resync keeps although applications write (0 to 4194304 KiB/s, default 250)' '--c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate) (0 to 300 tenths of a second, default 20)' '--congestion-extents'\t'Active extents from which on on-congestion applies (67 to 65534, default 1237)' '--congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off (0 to 20971520 sectors, default 0)' '--connect-int'\t'Pause between two attempts to connect (1 to 120 seconds, default 10)' '--cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256' '--csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary (default no)' '--csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c' '--data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time' '--fencing'\t'What is done about a peer that cannot be reached' '--ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does (0 to 200, default 7)' '--load-balance-paths'\t'Send over all paths of the connection instead of one (default no)' '--max-buffers'\t'Most buffers (pages) for writes and resync in flight (32 to 131072, default 2048)' '--max-epoch-size'\t'Most writes between two write barriers (1 to 20000, default 2048)' '--on-congestion'\t'What to do when the network cannot keep up' '--peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum (default yes)' '--ping-int'\t'Ping an idle peer after this long (1 to 120 seconds, default 10)' '--ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer (1 to 300 tenths of a second, default 5)' '--protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk' '--rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose (0 to 134217728 bytes, default 0)' '--rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose (0 to 10485760 bytes, default 0)' '--rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose (0 to 10485760 bytes, default 0)' '--resync-rate'\t'Fixed rate of a resync, or the rate it starts with (1 to 8388608 KiB/s, default 250)' '--resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary (default yes)' '--rr-conflict'\t'What to do when resync and roles contradict each other' '--shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters' '--sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose (0 to 134217728 bytes, default 0)' '--socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout (0 to 300 tenths of a second, default 0)' '--tcp-cork'\t'Collect small packets with TCP_CORK (default yes)' '--drbd-timeout'\t'Drop a peer that does not answer a request for this long (1 to 600 tenths of a second, default 60)' '--tls'\t'Encrypt the connection with kernel TLS (default no)' '--tls-certificate'\t'Certificate for TLS, as its key serial' '--tls-keyring'\t'Keyring with the trusted certificates for TLS' '--tls-privkey'\t'Private key for TLS, as its key serial' '--transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp' '--use-rle'\t'Compress bitmaps before they are exchanged (default yes)' '--verify-alg'\t'Hash for online verification, such as crc32c or sha256'
set -g __linstor_hidden_50 '--unset-after-sb-0pri'\t'Unset after-sb-0pri' '--unset-after-sb-1pri'\t'Unset after-sb-1pri' '--unset-after-sb-2pri'\t'Unset after-sb-2pri' '--unset-allow-remote-read'\t'Unset allow-remote-read' '--unset-allow-two-primaries'\t'Unset allow-two-primaries' '--unset-always-asbp'\t'Unset always-asbp' '--unset-bitmap'\t'Unset bitmap' '--unset-c-delay-target'\t'Unset c-delay-target' '--unset-c-fill-target'\t'Unset c-fill-target' '--unset-c-max-rate'\t'Unset c-max-rate' '--unset-c-min-rate'\t'Unset c-min-rate' '--unset-c-plan-ahead'\t'Unset c-plan-ahead' '--unset-congestion-extents'\t'Unset congestion-extents' '--unset-congestion-fill'\t'Unset congestion-fill' '--unset-connect-int'\t'Unset connect-int' '--unset-cram-hmac-alg'\t'Unset cram-hmac-alg' '--unset-csums-after-crash-only'\t'Unset csums-after-crash-only' '--unset-csums-alg'\t'Unset csums-alg' '--unset-data-integrity-alg'\t'Unset data-integrity-alg' '--unset-fencing'\t'Unset fencing' '--unset-ko-count'\t'Unset ko-count' '--unset-load-balance-paths'\t'Unset load-balance-paths' '--unset-max-buffers'\t'Unset max-buffers' '--unset-max-epoch-size'\t'Unset max-epoch-size' '--unset-on-congestion'\t'Unset on-congestion' '--unset-peer-tiebreaker'\t'Unset peer-tiebreaker' '--unset-ping-int'\t'Unset ping-int' '--unset-ping-timeout'\t'Unset ping-timeout' '--unset-protocol'\t'Unset protocol' '--unset-rcvbuf-size'\t'Unset rcvbuf-size' '--unset-rdma-ctrl-rcvbuf-size'\t'Unset rdma-ctrl-rcvbuf-size' '--unset-rdma-ctrl-sndbuf-size'\t'Unset rdma-ctrl-sndbuf-size' '--unset-resync-rate'\t'Unset resync-rate' '--unset-resync-without-replication'\t'Unset resync-without-replication' '--unset-rr-conflict'\t'Unset rr-conflict' '--unset-shared-secret'\t'Unset shared-secret' '--unset-sndbuf-size'\t'Unset sndbuf-size' '--unset-socket-check-timeout'\t'Unset socket-check-timeout' '--unset-tcp-cork'\t'Unset tcp-cork' '--unset-drbd-timeout'\t'Unset drbd-timeout' '--unset-tls'\t'Unset tls' '--unset-tls-certificate'\t'Unset tls-certificate' '--unset-tls-keyring'\t'Unset tls-keyring' '--unset-tls-privkey'\t'Unset tls-privkey' '--unset-transport'\t'Unset transport' '--unset-use-rle'\t'Unset use-rle' '--unset-verify-alg'\t'Unset verify-alg'
set -g __linstor_opts_51 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties'
set -g __linstor_hidden_51 
set -g __linstor_opts_52 '-p'\t'TCP port of the satellite or controller' '--port'\t'TCP port of the satellite or controller' '--node-type'\t'What runs on the node' '--communication-type'\t'Whether controller and satellite talk in clear or encrypted' '--interface-type'\t'Kind of network interface' '--interface-name'\t'Name of the network interface'
set -g __linstor_hidden_52 
set -g __linstor_opts_53 '--api-port'\t'Port of the SPDK API' '--api-user'\t'User of the SPDK API' '--api-user-env'\t'Variable of the satellite\'s environment with the user' '--api-pw'\t'Password of the SPDK API; asked for if left out' '--api-pw-file'\t'Read the password from this file (- for stdin), without its last line break' '--api-pw-env'\t'Variable of the satellite\'s environment with the password'
set -g __linstor_hidden_53 
set -g __linstor_opts_54 '--async'\t'Accepted for compatibility; makes no difference'
set -g __linstor_hidden_54 
set -g __linstor_opts_55 '--now'\t'Stop the services that it runs at once'
set -g __linstor_hidden_55 
set -g __linstor_opts_56 '--wait'\t'Wait until another node has taken over'
set -g __linstor_hidden_56 
set -g __linstor_opts_57 '--target'\t'Move the resources to these nodes only' '--do-not-target'\t'Move no resource to these nodes' '--wait'\t'Wait until the work is done' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'
set -g __linstor_hidden_57 
set -g __linstor_opts_58 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-f'\t'Say why a provider or layer is not supported' '--full'\t'Say why a provider or layer is not supported' '-n'\t'Only these nodes' '--nodes'\t'Only these nodes'
set -g __linstor_hidden_58 
set -g __linstor_opts_59 '-p'\t'TCP port of the satellite, if the controller shall reach it here' '--port'\t'TCP port of the satellite, if the controller shall reach it here' '--communication-type'\t'Whether controller and satellite talk in clear or encrypted' '--active'\t'Let the controller talk to the satellite over this interface'
set -g __linstor_hidden_59 
set -g __linstor_opts_60 '-p'\t'TCP port of the satellite' '--port'\t'TCP port of the satellite' '--communication-type'\t'Whether controller and satellite talk in clear or encrypted' '--active'\t'Let the controller talk to the satellite over this interface' '--ip'\t'IP address of the interface'
set -g __linstor_hidden_60 
set -g __linstor_opts_61 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-n'\t'Only these nodes' '--nodes'\t'Only these nodes' '--show-aux-props'\t'Add a column with the auxiliary properties' '--props'\t'Only show objects that have these properties' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'
set -g __linstor_hidden_61 
set -g __linstor_opts_62 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'
set -g __linstor_hidden_62 
set -g __linstor_opts_63 '-t'\t'What runs on the node' '--node-type'\t'What runs on the node'
set -g __linstor_hidden_63 
set -g __linstor_opts_64 '--delete-resources'\t'Delete the resources on the node' '--delete-snapshots'\t'Delete the snapshots on the node'
set -g __linstor_hidden_64 
set -g __linstor_opts_65 '--library'\t'Set the level of the libraries instead of that of LINSTOR itself' '--lib'\t'Set the level of the libraries instead of that of LINSTOR itself'
set -g __linstor_hidden_65 
set -g __linstor_opts_66 '--pool-name'\t'Name of the new volume group, thin pool or zpool' '--vdo-enable'\t'Put VDO below it (deduplication and compression)' '--vdo-logical-size'\t'Size that VDO pretends to have; without a unit in KiB' '--vdo-slab-size'\t'Size of a VDO slab; without a unit in KiB' '--storage-pool'\t'Also add a storage pool of this name' '--sed'\t'Encrypt with the self-encryption of the drives' '--pv-create-arguments'\t'Hand this to pvcreate; write --pv-create-arguments=-x for one that begins with a dash' '--vg-create-arguments'\t'Hand this to vgcreate; write --vg-create-arguments=-x for one that begins with a dash' '--lv-create-arguments'\t'Hand this to lvcreate; write --lv-create-arguments=-x for one that begins with a dash' '--zpool-create-arguments'\t'Hand this to zpool create; write --zpool-create-arguments=-x for one that begins with a dash'
set -g __linstor_hidden_66 
set -g __linstor_opts_67 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-n'\t'An existing node, for storage-pool and volume' '--node'\t'An existing node, for storage-pool and volume' '-r'\t'An existing resource, for what belongs to resources' '--resource'\t'An existing resource, for what belongs to resources' '-g'\t'An existing resource group, for volume-group' '--resource-group'\t'An existing resource group, for volume-group' '--match'\t'Only those with this text in their key or meaning'
set -g __linstor_hidden_67 
set -g __linstor_opts_68 '--endpoint'\t'Host name or URL of the EC2 service' '--region'\t'Region, when it does not follow from the availability zone' '--secret-key-file'\t'Read the secret key from this file (- for stdin), without its last line break'
set -g __linstor_hidden_68 
set -g __linstor_opts_69 '--cluster-id'\t'Id of the other cluster, from its property Cluster/LocalID' '--passphrase'\t'Master passphrase of the other cluster, for encrypted backups; without a value it is asked for' '--passphrase-file'\t'Read that passphrase from this file (- for stdin), without its last line break'
set -g __linstor_hidden_69 
set -g __linstor_opts_70 '--use-path-style'\t'Put the bucket into the path of the URL and not into its host name' '--secret-key-file'\t'Read the secret key from this file (- for stdin), without its last line break'
set -g __linstor_hidden_70 
set -g __linstor_opts_71 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '--type'\t'Only remotes of this type'
set -g __linstor_hidden_71 
set -g __linstor_opts_72 '--endpoint'\t'Host name or URL of the EC2 service' '--availability-zone'\t'Availability zone of the volumes' '--az'\t'Availability zone of the volumes' '--region'\t'Region, when it does not follow from the availability zone' '--access_key'\t'New access key' '--access-key'\t'New access key' '--secret_key'\t'New secret key; without a value it is asked for' '--secret-key'\t'New secret key; without a value it is asked for' '--secret-key-file'\t'Read the secret key from this file (- for stdin), without its last line break'
set -g __linstor_hidden_72 
set -g __linstor_opts_73 '--url'\t'Address of the controller: host, host:port or URL' '--cluster-id'\t'Id of the other cluster, from its property Cluster/LocalID' '--passphrase'\t'Master passphrase of the other cluster, for encrypted backups; without a value it is asked for' '--passphrase-file'\t'Read that passphrase from this file (- for stdin), without its last line break'
set -g __linstor_hidden_73 
set -g __linstor_opts_74 '--endpoint'\t'Host name or URL of the S3 store' '--bucket'\t'Name of the bucket' '--region'\t'Region of the bucket' '--access_key'\t'New access key' '--access-key'\t'New access key' '--secret_key'\t'New secret key; without a value it is asked for' '--secret-key'\t'New secret key; without a value it is asked for' '--secret-key-file'\t'Read the secret key from this file (- for stdin), without its last line break'
set -g __linstor_hidden_74 
set -g __linstor_opts_75 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties'
set -g __linstor_hidden_75 
set -g __linstor_opts_76 '-s'\t'Storage pools that the replicas may use' '--storage-pool'\t'Storage pools that the replicas may use' '--diskless-storage-pool'\t'Storage pools for diskless replicas' '--do-not-place-with'\t'Avoid nodes that have one of these resources' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off' '-l'\t'Layers of the replicas, top first, separated by commas' '--layer-list'\t'Layers of the replicas, top first, separated by commas' '-p'\t'Only storage pools of these providers, separated by commas' '--providers'\t'Only storage pools of these providers, separated by commas' '--place-count'\t'How many replicas: 3, +1 for one more, max or all' '--nvme-initiator'\t'Make NVMe initiators' '--drbd-diskless'\t'Make diskless DRBD replicas'
set -g __linstor_hidden_76 
set -g __linstor_opts_77 '-e'\t'Name with any characters; takes the place of CLONE' '--external-name'\t'Name with any characters; takes the place of CLONE' '--no-wait'\t'Return as soon as the copy has begun' '--wait-timeout'\t'Stop waiting after this time; the work itself goes on (0: no limit)' '--use-zfs-clone'\t'On ZFS make a clone that depends on the source instead of a full copy' '--volume-passphrase'\t'LUKS passphrases of the volumes of the copy, in their order; other users can see them here' '--volume-passphrase-file'\t'Read the LUKS passphrases of the volumes, one per line, from this file (- for stdin), without its last line break' '-l'\t'Layers of the copy, top first, separated by commas' '--layer-list'\t'Layers of the copy, top first, separated by commas' '--resource-group'\t'Resource group of the copy' '--rsc-grp'\t'Resource group of the copy'
set -g __linstor_hidden_77 
set -g __linstor_opts_78 '-p'\t'TCP port of the DRBD connections; a free one when absent' '--port'\t'TCP port of the DRBD connections; a free one when absent' '-e'\t'Name with any characters; takes the place of NAME' '--external-name'\t'Name with any characters; takes the place of NAME' '-l'\t'Layers of the replicas, top first, separated by commas' '--layer-list'\t'Layers of the replicas, top first, separated by commas' '--peer-slots'\t'Number of peers to keep room for in the metadata of DRBD' '--resource-group'\t'Resource group it belongs to'
set -g __linstor_hidden_78 
set -g __linstor_opts_79 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-r'\t'Only these resource definitions' '--resource-definitions'\t'Only these resource definitions' '-e'\t'Add a column with the external names' '--external-name'\t'Add a column with the external names' '--props'\t'Only show objects that have these properties' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller' '--show-preferred-drbd-ports'\t'Add a column with the TCP ports of DRBD' '--ports'\t'Add a column with the TCP ports of DRBD'
set -g __linstor_hidden_79 
set -g __linstor_opts_80 '--peer-slots'\t'Number of peers to keep room for in the metadata of new replicas' '-p'\t'TCP port of the DRBD connections' '--port'\t'TCP port of the DRBD connections' '--resource-group'\t'Resource group it is to belong to'
set -g __linstor_hidden_80 
set -g __linstor_opts_81 '--wait-timeout'\t'Stop waiting after this time; the work itself goes on (0: no limit)'
set -g __linstor_hidden_81 
set -g __linstor_opts_82 '-d'\t'What the group is for' '--description'\t'What the group is for' '--peer-slots'\t'Number of peers to keep room for in the metadata of DRBD' '--place-count'\t'Number of replicas' '-s'\t'Storage pools that the replicas may use' '--storage-pool'\t'Storage pools that the replicas may use' '--diskless-storage-pool'\t'Storage pools for diskless replicas' '--do-not-place-with'\t'Avoid nodes that have one of these resources' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off' '-l'\t'Layers of the replicas, top first, separated by commas' '--layer-list'\t'Layers of the replicas, top first, separated by commas' '-p'\t'Only storage pools of these providers, separated by commas' '--providers'\t'Only storage pools of these providers, separated by commas'
set -g __linstor_hidden_82 
set -g __linstor_opts_83 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-r'\t'Only these resource groups' '--resource-groups'\t'Only these resource groups' '--props'\t'Only show objects that have these properties' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'
set -g __linstor_hidden_83 
set -g __linstor_opts_84 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '--place-count'\t'Number of replicas' '-s'\t'Storage pools that the replicas may use' '--storage-pool'\t'Storage pools that the replicas may use' '--diskless-storage-pool'\t'Storage pools for diskless replicas' '--do-not-place-with'\t'Avoid nodes that have one of these resources' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off' '-l'\t'Layers of the replicas, top first, separated by commas' '--layer-list'\t'Layers of the replicas, top first, separated by commas' '--providers'\t'Only storage pools of these providers, separated by commas' '--prov'\t'Only storage pools of these providers, separated by commas'
set -g __linstor_hidden_84 
set -g __linstor_opts_85 '-p'\t'The number of sizes may differ from the number of volume groups' '--partial'\t'The number of sizes may differ from the number of volume groups' '-d'\t'Make the definitions only, no replicas' '--definition-only'\t'Make the definitions only, no replicas' '--volume-passphrase'\t'LUKS passphrases of the volumes, one for each size; other users can see them here' '--volume-passphrase-file'\t'Read the LUKS passphrases of the volumes, one per line, from this file (- for stdin), without its last line break' '--external-name'\t'Name with any characters; takes the place of RESOURCE' '--peer-slots'\t'Number of peers to keep room for in the metadata of DRBD' '--place-count'\t'Number of replicas' '-s'\t'Storage pools that the replicas may use' '--storage-pool'\t'Storage pools that the replicas may use' '--diskless-storage-pool'\t'Storage pools for diskless replicas' '--do-not-place-with'\t'Avoid nodes that have one of these resources' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off' '-l'\t'Layers of the replicas, top first, separated by commas' '--layer-list'\t'Layers of the replicas, top first, separated by commas' '--providers'\t'Only storage pools of these providers, separated by commas' '--prov'\t'Only storage pools of these providers, separated by commas' '--wait'\t'Wait until the work is done' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'
set -g __linstor_hidden_85 
set -g __linstor_opts_86 '--auto-place'\t'Let the controller choose nodes for this many replicas' '-s'\t'Storage pools that the replicas may use' '--storage-pool'\t'Storage pools that the replicas may use' '--diskless-storage-pool'\t'Storage pools for diskless replicas' '--do-not-place-with'\t'Avoid nodes that have one of these resources' '--do-not-place-with-regex'\t'Avoid nodes that have a resource whose name matches this regular expression' '--replicas-on-same'\t'Only nodes with the same value of these auxiliary properties' '--replicas-on-different'\t'Only nodes with different values of these auxiliary properties' '--x-replicas-on-different'\t'At most COUNT replicas on nodes with the same value of an auxiliary property; pairs of property and count' '--diskless-on-remaining'\t'Make diskless replicas on all other nodes; "false" switches it off' '-l'\t'Layers of the replicas, top first, separated by commas' '--layer-list'\t'Layers of the replicas, top first, separated by commas' '-p'\t'Only storage pools of these providers, separated by commas' '--providers'\t'Only storage pools of these providers, separated by commas' '-d'\t'Make replicas without storage' '--diskless'\t'Make replicas without storage' '--drbd-diskless'\t'Make replicas without storage that reach their data through DRBD' '--nvme-initiator'\t'Make replicas without storage that reach their data through NVMe' '--ebs-initiator'\t'Make replicas without storage that reach their data through EBS' '--inactive'\t'Make the replicas without activating them' '--node-id'\t'DRBD node id of the replica' '--drbd-tcp-port'\t'TCP port of DRBD on the node' '--one-by-one'\t'Ask for each replica by itself: those that can be made are, although others cannot' '--async'\t'Accepted for compatibility; makes no difference' '--wait'\t'Wait until the work is done' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'
set -g __linstor_hidden_86 
set -g __linstor_opts_87 '--terminate-on-error'\t'Drop the transaction as soon as a command fails'
set -g __linstor_hidden_87 
set -g __linstor_opts_88 '--keep-tiebreaker'\t'Leave a tie-breaker on the node where one is possible' '--async'\t'Accepted for compatibility; makes no difference'
set -g __linstor_hidden_88 
set -g __linstor_opts_89 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-i'\t'Only resources in use on some node' '--inuse'\t'Only resources in use on some node' '-d'\t'Only resources in use on a node without a disk for them' '--diskless-inuse'\t'Only resources in use on a node without a disk for them' '-m'\t'Only resources with fewer replicas with a disk than this' '--min-diskful'\t'Only resources with fewer replicas with a disk than this' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties'
set -g __linstor_hidden_89 
set -g __linstor_opts_90 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-r'\t'Only these resources' '--resources'\t'Only these resources' '-n'\t'Only on these nodes' '--nodes'\t'Only on these nodes' '-a'\t'Accepted for compatibility: everything is shown anyway' '--all'\t'Accepted for compatibility: everything is shown anyway' '--faulty'\t'Only resources that want attention' '--props'\t'Only show objects that have these properties' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties' '--show-drbd-ports'\t'Add a column with the TCP ports of DRBD' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'
set -g __linstor_hidden_90 
set -g __linstor_opts_91 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-n'\t'Only on these nodes' '--nodes'\t'Only on these nodes' '-s'\t'Only in these storage pools' '--storage-pools'\t'Only in these storage pools' '-r'\t'Only of these resources' '--resources'\t'Only of these resources' '-a'\t'Accepted for compatibility: everything is shown anyway' '--all'\t'Accepted for compatibility: everything is shown anyway' '--hrep'\t'Leave out the column of replication states' '--hide-replication-states'\t'Leave out the column of replication states' '--show-props'\t'Add a column for each of these properties'
set -g __linstor_hidden_91 
set -g __linstor_opts_92 '--diskful'\t'Only a replica with storage will do' '-l'\t'Layers of a new replica, top first, separated by commas' '--layer-list'\t'Layers of a new replica, top first, separated by commas' '--drbd-tcp-port'\t'TCP port of DRBD on the node'
set -g __linstor_hidden_92 
set -g __linstor_opts_93 '-s'\t'Storage pool for the new disk' '--storage-pool'\t'Storage pool for the new disk' '--dflt'\t'Use the storage pool set by properties (as without an option)' '--default-storage-pool'\t'Use the storage pool set by properties (as without an option)' '-d'\t'Take the disk away' '--diskless'\t'Take the disk away' '--drbd-client'\t'Make it a diskless client that has no vote in the quorum' '--diskless-storage-pool'\t'With --diskless: diskless storage pool' '-l'\t'Layers of the replica with its new disk, top first' '--layer-list'\t'Layers of the replica with its new disk, top first' '--migrate-from'\t'Node whose data moves here: its disk goes once this one is in sync' '--async'\t'Accepted for compatibility; makes no difference' '--wait'\t'Wait until the work is done' '--wait-timeout'\t'With --wait: stop waiting after this time, such as 90s or 5m'
set -g __linstor_hidden_93 
set -g __linstor_opts_94 '-i'\t'When to ship incremental backups: five cron fields, quoted' '--incremental-cron'\t'When to ship incremental backups: five cron fields, quoted' '-l'\t'How many full backups keep their local snapshots' '--keep-local'\t'How many full backups keep their local snapshots' '-r'\t'How many full backups to keep on an S3 remote' '--keep-remote'\t'How many full backups to keep on an S3 remote' '--on-failure'\t'What to do when a shipping fails' '--max-retries'\t'How many times RETRY tries again'
set -g __linstor_hidden_94 
set -g __linstor_opts_95 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-r'\t'Only this resource' '--resource'\t'Only this resource' '-o'\t'Only shippings to this remote' '--remote'\t'Only shippings to this remote' '-s'\t'Only this schedule' '--schedule'\t'Only this schedule' '-a'\t'Leave out resources that no schedule ships' '--active-only'\t'Leave out resources that no schedule ships'
set -g __linstor_hidden_95 
set -g __linstor_opts_96 '-f'\t'When to ship full backups: five cron fields, quoted' '--full-cron'\t'When to ship full backups: five cron fields, quoted' '-i'\t'When to ship incremental backups: five cron fields, quoted' '--incremental-cron'\t'When to ship incremental backups: five cron fields, quoted' '-l'\t'How many full backups keep their local snapshots' '--keep-local'\t'How many full backups keep their local snapshots' '-r'\t'How many full backups to keep on an S3 remote' '--keep-remote'\t'How many full backups to keep on an S3 remote' '--on-failure'\t'What to do when a shipping fails' '--max-retries'\t'How many times RETRY tries again'
set -g __linstor_hidden_96 
set -g __linstor_opts_97 '-n'\t'Nodes to take the snapshots on; all without any' '--node_names'\t'Nodes to take the snapshots on; all without any' '-r'\t'Resource definitions to take them of' '--resource_names'\t'Resource definitions to take them of'
set -g __linstor_hidden_97 
set -g __linstor_opts_98 '-n'\t'Only on these nodes' '--nodes'\t'Only on these nodes'
set -g __linstor_hidden_98 
set -g __linstor_opts_99 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-r'\t'Only of these resources' '--resources'\t'Only of these resources' '-n'\t'Only those on these nodes' '--nodes'\t'Only those on these nodes'
set -g __linstor_hidden_99 
set -g __linstor_opts_100 '--fr'\t'Resource definition of the snapshot' '--from-resource'\t'Resource definition of the snapshot' '--fs'\t'Snapshot to restore' '--from-snapshot'\t'Snapshot to restore' '--tr'\t'Resource definition to restore into' '--to-resource'\t'Resource definition to restore into' '--storpool-rename'\t'Storage pools that have another name at the target: the name in the backup or snapshot, =, the name to use'
set -g __linstor_hidden_100 
set -g __linstor_opts_101 '--zfs-rollback-strategy'\t'How ZFS goes back: by zfs rollback, by a clone, or as fits'
set -g __linstor_hidden_101 
set -g __linstor_opts_102 '--from-node'\t'Node that sends' '--to-node'\t'Node that receives' '--resource'\t'Resource to send'
set -g __linstor_hidden_102 
set -g __linstor_opts_103 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-r'\t'Only of these resources' '--resources'\t'Only of these resources' '-n'\t'Only from or to these nodes' '--nodes'\t'Only from or to these nodes' '-s'\t'Only these snapshots' '--snapshots'\t'Only these snapshots' '--status'\t'Only those in this state'
set -g __linstor_hidden_103 
set -g __linstor_opts_104 '--fr'\t'Resource definition of the snapshot' '--from-resource'\t'Resource definition of the snapshot' '--fs'\t'Snapshot to restore' '--from-snapshot'\t'Snapshot to restore' '--tr'\t'Resource definition to restore into' '--to-resource'\t'Resource definition to restore into'
set -g __linstor_hidden_104 
set -g __linstor_opts_105 '-s'\t'Only logs since then, for example 1d10h' '--since'\t'Only logs since then, for example 1d10h' '-n'\t'Only from these nodes' '--nodes'\t'Only from these nodes' '-r'\t'Only from nodes that have one of these resources' '--resources'\t'Only from nodes that have one of these resources' '-e'\t'Not from these nodes' '--exclude-nodes'\t'Not from these nodes' '--no-controller'\t'Leave out what the controller knows'
set -g __linstor_hidden_105 
set -g __linstor_opts_106 '-s'\t'Only logs since then, for example 1d10h' '--since'\t'Only logs since then, for example 1d10h' '-n'\t'Only from these nodes' '--nodes'\t'Only from these nodes' '-r'\t'Only from nodes that have one of these resources' '--resources'\t'Only from nodes that have one of these resources' '-e'\t'Not from these nodes' '--exclude-nodes'\t'Not from these nodes' '--no-controller'\t'Leave out what the controller knows' '--force'\t'Overwrite an existing file'
set -g __linstor_hidden_106 
set -g __linstor_opts_107 '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'
set -g __linstor_hidden_107 
set -g __linstor_opts_108 '--check'\t'Print one line with performance data, as monitoring plugins do'
set -g __linstor_hidden_108 
set -g __linstor_opts_109 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties'
set -g __linstor_hidden_109 
set -g __linstor_opts_110 '--shared-space'\t'Name of the space that several nodes share' '--external-locking'\t'Something else, such as lvmlockd, guards the shared space: LINSTOR need not'
set -g __linstor_hidden_110 
set -g __linstor_opts_111 '--shared-space'\t'Name of the space that several nodes share, such as the UUID of the volume group' '--external-locking'\t'Something else, such as lvmlockd, guards the shared space: LINSTOR need not'
set -g __linstor_hidden_111 
set -g __linstor_opts_112 '--external-locking'\t'Something else, such as lvmlockd, guards the shared space: LINSTOR need not'
set -g __linstor_hidden_112 
set -g __linstor_opts_113 '-q'\t'Accepted for compatibility; nothing is asked anyway' '--quiet'\t'Accepted for compatibility; nothing is asked anyway'
set -g __linstor_hidden_113 
set -g __linstor_opts_114 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-s'\t'Only these storage pools' '--storage-pools'\t'Only these storage pools' '-n'\t'Only storage pools on these nodes' '--nodes'\t'Only storage pools on these nodes' '--props'\t'Only show objects that have these properties' '--show-props'\t'Add a column for each of these properties' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'
set -g __linstor_hidden_114 
set -g __linstor_opts_115 '--once'\t'Print the overview as text and end'
set -g __linstor_hidden_115 
set -g __linstor_opts_116 '-s'\t'Storage pool of this volume' '--storage-pool'\t'Storage pool of this volume' '-n'\t'Number of the volume; the next free one when absent' '--vlmnr'\t'Number of the volume; the next free one when absent' '-m'\t'Minor number of the DRBD device; a free one when absent' '--minor'\t'Minor number of the DRBD device; a free one when absent' '--encrypt'\t'Encrypt the volume; better give the resource definition a layer list with luks' '--gross'\t'The size includes the metadata of DRBD, so that the usable size is smaller' '--passphrase'\t'LUKS passphrase of this volume; without a value it is asked for' '--passphrase-file'\t'Read the LUKS passphrase of this volume from this file (- for stdin), without its last line break'
set -g __linstor_hidden_116 
set -g __linstor_opts_117 '--al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash (67 to 65534, default 1237)' '--al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync (default yes)' '--bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none (default yes)' '--block-size'\t'Logical block size the DRBD device reports (512 to 4096 bytes, default 512)' '--disable-write-same'\t'Do not offer WRITE SAME on the DRBD device (default no)' '--discard-granularity'\t'Granularity of discards the DRBD device reports (0 to 134217728 bytes)' '--discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes (default yes)' '--disk-barrier'\t'Order writes on the backing disk with barriers (default no)' '--disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk (default yes)' '--disk-flushes'\t'Flush the cache of the backing disk between dependent writes (default yes)' '--disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever (0 to 6000 tenths of a second, default 0)' '--diskless'\t'Have no backing disk on purpose (default no)' '--max-bio-size'\t'Largest request the DRBD device accepts (512 to 1048576 bytes, default 1048576)' '--md-flushes'\t'Flush the cache of the disk after metadata was written (default yes)' '--on-io-error'\t'What to do when the backing disk reports an I/O error' '--read-balancing'\t'How reads are spread over the nodes with current data' '--resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' '--rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off (0 to 1048576 bytes, default 0)'
set -g __linstor_hidden_117 '--unset-al-extents'\t'Unset al-extents' '--unset-al-updates'\t'Unset al-updates' '--unset-bitmap'\t'Unset bitmap' '--unset-block-size'\t'Unset block-size' '--unset-disable-write-same'\t'Unset disable-write-same' '--unset-discard-granularity'\t'Unset discard-granularity' '--unset-discard-zeroes-if-aligned'\t'Unset discard-zeroes-if-aligned' '--unset-disk-barrier'\t'Unset disk-barrier' '--unset-disk-drain'\t'Unset disk-drain' '--unset-disk-flushes'\t'Unset disk-flushes' '--unset-disk-timeout'\t'Unset disk-timeout' '--unset-diskless'\t'Unset diskless' '--unset-max-bio-size'\t'Unset max-bio-size' '--unset-md-flushes'\t'Unset md-flushes' '--unset-on-io-error'\t'Unset on-io-error' '--unset-read-balancing'\t'Unset read-balancing' '--unset-resync-after'\t'Unset resync-after' '--unset-rs-discard-granularity'\t'Unset rs-discard-granularity'
set -g __linstor_opts_118 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-r'\t'Only these resource definitions' '--resource-definitions'\t'Only these resource definitions' '-e'\t'Add a column with the external names' '--external-name'\t'Add a column with the external names' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties'
set -g __linstor_hidden_118 
set -g __linstor_opts_119 '--passphrase-file'\t'Read the new passphrase from this file (- for stdin), without its last line break'
set -g __linstor_hidden_119 
set -g __linstor_opts_120 '--gross'\t'The size includes the metadata of DRBD'
set -g __linstor_hidden_120 
set -g __linstor_opts_121 '-n'\t'Number of the volume; the next free one when absent' '--vlmnr'\t'Number of the volume; the next free one when absent' '--gross'\t'Sizes given for this volume include the metadata of DRBD'
set -g __linstor_hidden_121 
set -g __linstor_opts_122 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-g'\t'Sort the rows by these columns, in this order' '--groupby'\t'Sort the rows by these columns, in this order' '-s'\t'Add a column for each of these properties' '--show-props'\t'Add a column for each of these properties'
set -g __linstor_hidden_122 '-R'\t'Without effect; kept for old scripts' '--resources'\t'Without effect; kept for old scripts'
set -g __linstor_opts_123 '-p'\t'Draw the table with ASCII characters and without colour' '--pastable'\t'Draw the table with ASCII characters and without colour' '-n'\t'Only on these nodes' '--nodes'\t'Only on these nodes' '-s'\t'Only in these storage pools' '--storage-pools'\t'Only in these storage pools' '-r'\t'Only of these resources' '--resources'\t'Only of these resources' '-a'\t'Accepted for compatibility: everything is shown anyway' '--all'\t'Accepted for compatibility: everything is shown anyway' '--hrep'\t'Leave out the column of replication states' '--hide-replication-states'\t'Leave out the column of replication states' '--show-props'\t'Add a column for each of these properties' '--from-file'\t'Read the list as JSON from this file (- for stdin) and ask no controller'
set -g __linstor_hidden_123 
set -g __linstor_opts_124 '--timeout'\t'Stop waiting after this time, such as 90s or 5m, with exit code 21; what was begun goes on'
set -g __linstor_hidden_124 
set -g __linstor_opts_125 '--for'\t'What to wait for' '--timeout'\t'Stop waiting after this time, such as 90s or 5m, with exit code 21; what was begun goes on'
set -g __linstor_hidden_125 
set -g __linstor_opts_126 '--for'\t'What to wait for' '--timeout'\t'Stop waiting after this time, such as 90s or 5m, with exit code 21; what was begun goes on'
set -g __linstor_hidden_126 
set -g __linstor_opts_127 '--empty'\t'Begin without nodes and resources' '--tour'\t'Show a walk through LINSTOR: each command and what it prints' '--serve'\t'Only serve, and print how other programs reach it' '--port'\t'TCP port on the loopback interface; a free one by default' '--tls'\t'Serve TLS with a certificate of its own' '--token'\t'Ask for a bearer token, as a controller does after auth init' '--state'\t'Keep the cluster in this file between runs' '--fault'\t'Faults to begin with, such as node-offline=n2,slow=2s,io-error=db1'
set -g __linstor_hidden_127 
set -g __linstor_opts_128 '--offline'\t'Ask no controller'
set -g __linstor_hidden_128 
set -g __linstor_opts_129 '--man'\t'Open the manual page of the program or of the first word'
set -g __linstor_hidden_129 
set -g __linstor_opts_130 '--stop-on-error'\t'End at the first line that fails, when lines come from a pipe or a file'
set -g __linstor_hidden_130 
set -g __linstor_opts_131 '-t'\t'Show every command below its noun' '--tree'\t'Show every command below its noun'
set -g __linstor_hidden_131 
set -g __linstor_topics 'where'\t'Rows of a list for which a condition holds' 'formats'\t'Lists as JSON, YAML, CSV and others, for scripts and for reading' 'exit-codes'\t'What the program ends with, and what that means' 'environment'\t'Environment variables and files that the program knows' 'settings'\t'Where settings come from: files, contexts, views, proxies' 'tls'\t'How the program makes sure that the controller is the controller' 'tokens'\t'Users, passwords, tokens and other secrets' 'pager'\t'What happens to output that does not fit on the screen' 'shell'\t'The interactive shell' 'transactions'\t'Resources that are collected and then made together' 'cluster-files'\t'The cluster as a file: export, diff, apply, edit' 'kubectl'\t'LINSTOR in Kubernetes: the plugin of kubectl'
function __linstor_table
    switch "$argv[1]"
        case ''
            set __l_names 'advise'\t'Advice about resources, and before a node is taken down' 'api'\t'Send a request of the REST API as it is, and print the answer' 'apply'\t'Make the cluster as a file wants it' 'auth'\t'Who may talk to the controller' 'backup'\t'Backups of resources on S3 remotes and in other LINSTOR clusters' 'completion'\t'Completion of commands, options and live names with the TAB key' 'context'\t'Saved settings for several clusters, and which one commands go to' 'controller'\t'The controller: its version, log and database, and properties of the whole cluster' 'demo'\t'Start a cluster inside this program to try commands on' 'diff'\t'What differs between cluster files and the cluster' 'doctor'\t'Show how this program is set up, how it reaches the controllers, and what is wrong with it' 'drbd-proxy'\t'DRBD Proxy between the replicas of a resource, for replication over long distances' 'edit'\t'Change an object of the cluster in your editor' 'encryption'\t'The master passphrase for encrypted volumes' 'error-reports'\t'Error reports of the controller and the satellites' 'event'\t'What happens in the cluster, as it happens' 'exos'\t'Seagate Exos enclosures that storage pools are made on' 'explain'\t'Why something is as it is: placement, properties, errors; what a cluster file may hold' 'export'\t'The cluster as a file' 'file'\t'Files that LINSTOR keeps and writes on the nodes of resources' 'help'\t'Explain the program, one of its commands, or a topic' 'history'\t'The changes that were made with this program' 'interactive'\t'Start the interactive shell' 'key-value-store'\t'Settings that applications keep in the controller' 'list-commands'\t'List all commands with their short forms' 'node'\t'Nodes of the cluster, their network interfaces and properties' 'node-connection'\t'Settings and network paths between two nodes' 'physical-storage'\t'Unused disks of the nodes' 'property'\t'What can be set on the objects of the cluster' 'remote'\t'Remotes: S3 buckets, EBS zones and other LINSTOR clusters that backups are shipped to' 'resource'\t'Resources on the nodes: replicas of the data, with or without a disk' 'resource-connection'\t'Connections between the replicas of a resource, their paths and DRBD options' 'resource-definition'\t'Resources as such, whatever the nodes they are on: name, layers, port and properties' 'resource-group'\t'Templates for resources: where replicas go and what they are made of' 'schedule'\t'Schedules for shipping backups' 'snapshot'\t'Snapshots of resources: take, restore, roll back' 'sos-report'\t'Archives of logs and states, for those who help with a problem' 'space-reporting'\t'Report on the space that is used' 'stats'\t'Show how many nodes, storage pools, resources and so on there are' 'status'\t'The health of the cluster, of a node or a resource' 'storage-pool'\t'Storage on the nodes that volumes are made from' 'storage-pool-definition'\t'What storage pools of one name have in common on all nodes' 'top'\t'Watch the whole cluster on a full screen' 'trust'\t'Controllers whose certificates were noted at first contact' 'volume'\t'Volumes of the resources on the nodes' 'volume-definition'\t'Volumes of resource definitions: number, size and properties' 'volume-group'\t'Volumes of resource groups: templates for the volumes of what is spawned from them' 'wait'\t'Wait until something in the cluster is as it should be'
        case 'advise'
            set __l_names 'maintenance'\t'Look for resources that would suffer if a node went down' 'resource'\t'Look for resources that are not as safe or as fast as they could be'
        case 'advise maintenance'
            set __l_leaf '1'
            set __l_set '1'
            set __l_args '@nodes'
            set __l_columns 'resource,what,fix'
            set __l_opts $__linstor_opts_1
            set __l_hidden $__linstor_hidden_1
        case 'advise resource'
            set __l_leaf '1'
            set __l_set '1'
            set __l_columns 'resource,what,fix'
            set __l_opts $__linstor_opts_1
            set __l_hidden $__linstor_hidden_1
        case 'api'
            set __l_leaf '1'
            set __l_set '2'
            set __l_args '=GET/get,POST/post,PUT/put,PATCH/patch,DELETE/delete,OPTIONS/options|@api-paths' '@api-paths'
            set __l_opts $__linstor_opts_2
            set __l_hidden $__linstor_hidden_2
        case 'apply'
            set __l_leaf '1'
            set __l_set '3'
            set __l_opts $__linstor_opts_3
            set __l_hidden $__linstor_hidden_3
        case 'auth'
            set __l_names 'token'\t'Tokens that let users and programs in'
        case 'auth token'
            set __l_names 'create'\t'Make an authentication token for a user or a program' 'delete'\t'Revoke an authentication token for good' 'init'\t'Switch token authentication on and make the first token' 'list'\t'Show the authentication tokens, without their secrets' 'modify'\t'Switch an authentication token on or off, or change its description or addresses'
        case 'auth token create'
            set __l_leaf '1'
            set __l_set '4'
            set __l_args '-'
            set __l_opts $__linstor_opts_4
            set __l_hidden $__linstor_hidden_4
        case 'auth token delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@auth-tokens'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'auth token init'
            set __l_leaf '1'
            set __l_set '6'
            set __l_opts $__linstor_opts_6
            set __l_hidden $__linstor_hidden_6
        case 'auth token list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'id,description,for,state,ip_filter,created_at,expires_at'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'auth token modify'
            set __l_leaf '1'
            set __l_set '8'
            set __l_args '@auth-tokens'
            set __l_opts $__linstor_opts_8
            set __l_hidden $__linstor_hidden_8
        case 'backup'
            set __l_names 'abort'\t'Stop shipping or restoring a backup' 'create'\t'Make a snapshot of a resource and ship it to an S3 remote' 'delete'\t'Delete backups from a remote' 'info'\t'Show what restoring a backup would download and how much space it needs' 'list'\t'Show the backups on an S3 remote' 'queue'\t'Backups that wait for being shipped' 'restore'\t'Bring a backup from an S3 remote back as a resource' 'schedule'\t'What is backed up by a schedule' 'ship'\t'Ship a snapshot of a resource to another LINSTOR cluster'
        case 'backup abort'
            set __l_leaf '1'
            set __l_set '9'
            set __l_args '@remotes' '@resources'
            set __l_opts $__linstor_opts_9
            set __l_hidden $__linstor_hidden_9
        case 'backup create'
            set __l_leaf '1'
            set __l_set '10'
            set __l_args '@remotes' '@resources'
            set __l_opts $__linstor_opts_10
            set __l_hidden $__linstor_hidden_10
        case 'backup delete'
            set __l_names 'all'\t'Delete all backups from a remote' 'filter'\t'Delete the backups that fit a time, a resource and a node' 'id'\t'Delete the backup with an id from a remote' 's3key'\t'Delete a single object from the bucket of a remote'
        case 'backup delete all'
            set __l_leaf '1'
            set __l_set '11'
            set __l_args '@remotes'
            set __l_opts $__linstor_opts_11
            set __l_hidden $__linstor_hidden_11
        case 'backup delete filter'
            set __l_leaf '1'
            set __l_set '12'
            set __l_args '@remotes'
            set __l_opts $__linstor_opts_12
            set __l_hidden $__linstor_hidden_12
        case 'backup delete id'
            set __l_leaf '1'
            set __l_set '13'
            set __l_args '@remotes' '@backups'
            set __l_opts $__linstor_opts_13
            set __l_hidden $__linstor_hidden_13
        case 'backup delete s3key'
            set __l_leaf '1'
            set __l_set '14'
            set __l_args '@remotes' '@s3-keys'
            set __l_opts $__linstor_opts_14
            set __l_hidden $__linstor_hidden_14
        case 'backup info'
            set __l_leaf '1'
            set __l_set '15'
            set __l_args '@remotes'
            set __l_columns 'rsc,snap,full,latest,count,download_size,allocated_size'
            set __l_opts $__linstor_opts_15
            set __l_hidden $__linstor_hidden_15
        case 'backup list'
            set __l_leaf '1'
            set __l_set '16'
            set __l_args '@remotes'
            set __l_columns 'origin_rsc,origin_snap,finished_timestamp,based_on,status,id'
            set __l_opts $__linstor_opts_16
            set __l_hidden $__linstor_hidden_16
        case 'backup queue'
            set __l_names 'list'\t'Show the backups that wait for being shipped'
        case 'backup queue list'
            set __l_leaf '1'
            set __l_set '17'
            set __l_columns 'node_name,resource_name,snapshot_name,remote_name,based_on,start_timestamp,pref_node,nodes'
            set __l_opts $__linstor_opts_17
            set __l_hidden $__linstor_hidden_17
        case 'backup restore'
            set __l_leaf '1'
            set __l_set '18'
            set __l_args '@remotes' '@nodes' '-'
            set __l_opts $__linstor_opts_18
            set __l_hidden $__linstor_hidden_18
        case 'backup schedule'
            set __l_names 'delete'\t'Forget that a schedule was enabled or disabled' 'disable'\t'Stop shipping backups to a remote by a schedule' 'enable'\t'Ship backups to a remote by a schedule'
        case 'backup schedule delete'
            set __l_leaf '1'
            set __l_set '19'
            set __l_args '@remotes' '@schedules'
            set __l_opts $__linstor_opts_19
            set __l_hidden $__linstor_hidden_19
        case 'backup schedule disable'
            set __l_leaf '1'
            set __l_set '19'
            set __l_args '@remotes' '@schedules'
            set __l_opts $__linstor_opts_19
            set __l_hidden $__linstor_hidden_19
        case 'backup schedule enable'
            set __l_leaf '1'
            set __l_set '20'
            set __l_args '@remotes' '@schedules'
            set __l_opts $__linstor_opts_20
            set __l_hidden $__linstor_hidden_20
        case 'backup ship'
            set __l_leaf '1'
            set __l_set '21'
            set __l_args '@remotes' '@resources' '-'
            set __l_opts $__linstor_opts_21
            set __l_hidden $__linstor_hidden_21
        case 'context'
            set __l_names 'add'\t'Save how to reach a cluster under a name' 'list'\t'Show the saved contexts, and which one is in use' 'remove'\t'Forget a context' 'rename'\t'Give a context another name' 'show'\t'Show the settings of a context, or of the one in use' 'use'\t'Use a context from now on'
        case 'context add'
            set __l_leaf '1'
            set __l_set '22'
            set __l_args '-'
            set __l_opts $__linstor_opts_22
            set __l_hidden $__linstor_hidden_22
        case 'context list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'current,name,controllers,user,tls,output,other_settings'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'context remove'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@contexts'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'context rename'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@contexts' '-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'context show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@contexts'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'context use'
            set __l_leaf '1'
            set __l_set '23'
            set __l_args '@contexts'
            set __l_opts $__linstor_opts_23
            set __l_hidden $__linstor_hidden_23
        case 'controller'
            set __l_names 'backupdb'\t'Save the database of the controller to a file beside it' 'config'\t'What the controller was configured with' 'delete-property'\t'Remove properties of the controller' 'drbd-options'\t'Set or unset DRBD options of the controller, for all resources' 'export-db'\t'Export the database of the controller, whatever kind it is, to a JSON file' 'list-properties'\t'Show the properties of the controller' 'query-max-volume-size'\t'Show the largest volume that could be placed with a number of replicas' 'set-log-level'\t'Set how much the controller writes to its log' 'set-property'\t'Set or remove a property of the controller' 'version'\t'Show the version of the controller' 'which'\t'Show which controller is in use'
        case 'controller backupdb'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'controller config'
            set __l_names 'set'\t'Change a setting of the running controller' 'show'\t'Show the configuration the controller runs with'
        case 'controller config set'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '=config.dir,db.ca_certificate,db.client_certificate,db.connection_url,db.etcd.operations_per_transaction,db.etcd.prefix,db.in_memory,db.k8s.max_rollback_entries,db.k8s.request_retries,db.version_check_disabled,debug.console_enabled,http.enabled,http.listen_address,http.port,https.enabled,https.listen_address,https.port,ldap.dn,ldap.enabled,ldap.public_access_allowed,ldap.search_base,ldap.search_filter,ldap.uri,log.directory,log.level,log.level_global,log.level_linstor,log.level_linstor_global,log.print_stack_trace,log.rest_access_log_path,log.rest_access_mode' '-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'controller config show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'controller delete-property'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '#controller' '*#controller'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'controller drbd-options'
            set __l_leaf '1'
            set __l_set '24'
            set __l_opts $__linstor_opts_24
            set __l_hidden $__linstor_hidden_24
        case 'controller export-db'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'controller list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'controller query-max-volume-size'
            set __l_leaf '1'
            set __l_set '25'
            set __l_args '-'
            set __l_columns 'storage_pool,max_volume_size,provisioning,nodes'
            set __l_opts $__linstor_opts_25
            set __l_hidden $__linstor_hidden_25
        case 'controller set-log-level'
            set __l_leaf '1'
            set __l_set '26'
            set __l_args '=ERROR/error,WARN/warn,INFO/info,DEBUG/debug,TRACE/trace'
            set __l_opts $__linstor_opts_26
            set __l_hidden $__linstor_hidden_26
        case 'controller set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '#controller' '~controller'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'controller version'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'controller which'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'diff'
            set __l_leaf '1'
            set __l_set '28'
            set __l_opts $__linstor_opts_28
            set __l_hidden $__linstor_hidden_28
        case 'dm-migrate'
            set __l_leaf '1'
            set __l_set '29'
            set __l_args '!' '!'
            set __l_opts $__linstor_opts_29
            set __l_hidden $__linstor_hidden_29
        case 'drbd-proxy'
            set __l_names 'compression'\t'How DRBD Proxy compresses what it sends' 'disable'\t'Replicate between two nodes without DRBD Proxy' 'enable'\t'Replicate between two nodes through DRBD Proxy' 'options'\t'Set or unset DRBD Proxy options of a resource definition'
        case 'drbd-proxy compression'
            set __l_names 'lz4'\t'Compress with lz4' 'lzma'\t'Compress with lzma' 'none'\t'Send without compression' 'zlib'\t'Compress with zlib' 'zstd'\t'Compress with zstd'
        case 'drbd-proxy compression lz4'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'drbd-proxy compression lzma'
            set __l_leaf '1'
            set __l_set '30'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_30
            set __l_hidden $__linstor_hidden_30
        case 'drbd-proxy compression none'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'drbd-proxy compression zlib'
            set __l_leaf '1'
            set __l_set '31'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_31
            set __l_hidden $__linstor_hidden_31
        case 'drbd-proxy compression zstd'
            set __l_leaf '1'
            set __l_set '32'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_32
            set __l_hidden $__linstor_hidden_32
        case 'drbd-proxy disable'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@nodes' '@resource-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'drbd-proxy enable'
            set __l_leaf '1'
            set __l_set '33'
            set __l_args '@nodes' '@nodes' '@resource-definitions'
            set __l_opts $__linstor_opts_33
            set __l_hidden $__linstor_hidden_33
        case 'drbd-proxy options'
            set __l_leaf '1'
            set __l_set '34'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_34
            set __l_hidden $__linstor_hidden_34
        case 'edit'
            set __l_leaf '1'
            set __l_set '35'
            set __l_args '=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file' '@object-names' '*@object-names'
            set __l_opts $__linstor_opts_35
            set __l_hidden $__linstor_hidden_35
        case 'encryption'
            set __l_names 'create-passphrase'\t'Set the master passphrase that protects the keys of encrypted volumes' 'enter-passphrase'\t'Unlock encryption after the controller was restarted' 'modify-passphrase'\t'Change the master passphrase' 'status'\t'Show whether the master passphrase is set and entered'
        case 'encryption create-passphrase'
            set __l_leaf '1'
            set __l_set '36'
            set __l_opts $__linstor_opts_36
            set __l_hidden $__linstor_hidden_36
        case 'encryption enter-passphrase'
            set __l_leaf '1'
            set __l_set '37'
            set __l_opts $__linstor_opts_37
            set __l_hidden $__linstor_hidden_37
        case 'encryption modify-passphrase'
            set __l_leaf '1'
            set __l_set '38'
            set __l_opts $__linstor_opts_38
            set __l_hidden $__linstor_hidden_38
        case 'encryption status'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'error-reports'
            set __l_names 'delete'\t'Delete error reports' 'list'\t'Show the error reports of the controller and the satellites' 'show'\t'Show error reports in full'
        case 'error-reports delete'
            set __l_leaf '1'
            set __l_set '39'
            set __l_args '@error-reports' '*@error-reports'
            set __l_opts $__linstor_opts_39
            set __l_hidden $__linstor_hidden_39
        case 'error-reports list'
            set __l_leaf '1'
            set __l_set '40'
            set __l_columns 'id,error_time,origin,summary,location,version'
            set __l_opts $__linstor_opts_40
            set __l_hidden $__linstor_hidden_40
        case 'error-reports show'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@error-reports' '*@error-reports'
            set __l_columns 'id,error_time,node_name,text'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'event'
            set __l_names 'nodes'\t'Tell what happens to the nodes, as it happens' 'promotions'\t'Tell where resources may become primary, as it changes'
        case 'event nodes'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'event promotions'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'exos'
            set __l_names 'create'\t'Register an Exos enclosure' 'delete'\t'Forget an Exos enclosure' 'events'\t'Show the events that an Exos enclosure has logged' 'exec'\t'Run a command of the Exos API on an enclosure and print its answer as JSON' 'get-defaults'\t'Show the credentials for enclosures that have none of their own' 'list'\t'Show the Exos enclosures and their health' 'map'\t'Show which ports of Exos enclosures the nodes are connected to' 'modify'\t'Change the addresses or credentials of an Exos enclosure' 'set-defaults'\t'Set or remove the credentials for enclosures that have none of their own'
        case 'exos create'
            set __l_leaf '1'
            set __l_set '41'
            set __l_args '-' '-' '-'
            set __l_opts $__linstor_opts_41
            set __l_hidden $__linstor_hidden_41
        case 'exos delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@exos-enclosures'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'exos events'
            set __l_leaf '1'
            set __l_set '42'
            set __l_args '@exos-enclosures'
            set __l_columns 'severity,event_id,time_stamp,message'
            set __l_opts $__linstor_opts_42
            set __l_hidden $__linstor_hidden_42
        case 'exos exec'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@exos-enclosures' '-' '*-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'exos get-defaults'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'property,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'exos list'
            set __l_leaf '1'
            set __l_set '43'
            set __l_columns 'name,ctrl_a_ip,ctrl_b_ip,health,health_reason'
            set __l_opts $__linstor_opts_43
            set __l_hidden $__linstor_hidden_43
        case 'exos map'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'node_name,enclosure_name,connections'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'exos modify'
            set __l_leaf '1'
            set __l_set '44'
            set __l_args '@exos-enclosures'
            set __l_opts $__linstor_opts_44
            set __l_hidden $__linstor_hidden_44
        case 'exos set-defaults'
            set __l_leaf '1'
            set __l_set '45'
            set __l_opts $__linstor_opts_45
            set __l_hidden $__linstor_hidden_45
        case 'explain'
            set __l_names 'error'\t'Tell what a return code or an error report means' 'format'\t'Tell what a cluster file may hold: members with type, unit, default and example' 'placement'\t'Show node by node whether a replica could be placed there, and if not, why' 'property'\t'Tell what a property means, where it can be set, and which setting wins'
        case 'explain error'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@error-reports'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'explain format'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@format-paths'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'explain placement'
            set __l_leaf '1'
            set __l_set '46'
            set __l_args '@resource-groups'
            set __l_opts $__linstor_opts_46
            set __l_hidden $__linstor_hidden_46
        case 'explain property'
            set __l_leaf '1'
            set __l_set '47'
            set __l_args '#controller'
            set __l_opts $__linstor_opts_47
            set __l_hidden $__linstor_hidden_47
        case 'export'
            set __l_leaf '1'
            set __l_set '48'
            set __l_args '=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file' '*=controller,node,storage-pool,storage-pool-definition,resource-group,resource-definition,node-connection,resource-connection,remote,schedule,key-value-store,file'
            set __l_opts $__linstor_opts_48
            set __l_hidden $__linstor_hidden_48
        case 'file'
            set __l_names 'check'\t'Show whether the satellite of a node may write a file' 'delete'\t'Delete a file' 'deploy'\t'Write a file on all nodes of a resource' 'list'\t'Show the files that LINSTOR keeps' 'modify'\t'Make a file or change its content' 'show'\t'Print the content of a file' 'status'\t'Show whether a file on a node is as LINSTOR keeps it' 'undeploy'\t'Stop writing a file on the nodes of a resource'
        case 'file check'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@files' '@nodes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'file delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@files'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'file deploy'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@files' '@resource-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'file list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'path'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'file modify'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@files'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'file show'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@files'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'file status'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@files' '@nodes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'file undeploy'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@files' '@resource-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'history'
            set __l_leaf '1'
            set __l_set '49'
            set __l_columns 'time,cluster,command,exit,changes,user,from,took'
            set __l_opts $__linstor_opts_49
            set __l_hidden $__linstor_hidden_49
        case 'key-value-store'
            set __l_names 'delete'\t'Delete a key-value store with all its keys' 'get'\t'Print the value of one key of a key-value store, for scripts' 'list'\t'Show the key-value stores' 'modify'\t'Set or remove a key of a key-value store' 'show'\t'Show the keys and values of a key-value store'
        case 'key-value-store delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@key-value-stores'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'key-value-store get'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@key-value-stores' '@key-value-keys'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'key-value-store list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'name'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'key-value-store modify'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@key-value-stores' '@key-value-keys' '-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'key-value-store show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@key-value-stores'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'node-connection'
            set __l_names 'drbd-peer-options'\t'Set or unset DRBD options of the connection between two nodes' 'list'\t'Show the connections between nodes that have settings of their own' 'list-properties'\t'Show the properties of the connection between two nodes' 'path'\t'Network paths between two nodes' 'set-property'\t'Set or remove a property of the connection between two nodes'
        case 'node-connection drbd-peer-options'
            set __l_leaf '1'
            set __l_set '50'
            set __l_args '@nodes' '@nodes'
            set __l_opts $__linstor_opts_50
            set __l_hidden $__linstor_hidden_50
        case 'node-connection list'
            set __l_leaf '1'
            set __l_set '51'
            set __l_args '@nodes' '@nodes'
            set __l_columns 'node_a,node_b,properties'
            set __l_opts $__linstor_opts_51
            set __l_hidden $__linstor_hidden_51
        case 'node-connection list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@nodes'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'node-connection path'
            set __l_names 'create'\t'Add a network path to the connection between two nodes' 'delete'\t'Remove a network path from the connection between two nodes' 'list'\t'Show the network paths of the connection between two nodes'
        case 'node-connection path create'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@nodes' '-' '@net-interfaces' '@net-interfaces'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node-connection path delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@nodes' '@paths'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node-connection path list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@nodes'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'node-connection set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@nodes' '@nodes' '#node-connection' '~node-connection'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'node'
            set __l_names 'config'\t'What the satellite of a node was configured with' 'create'\t'Add a node to the cluster' 'create-ebs-target'\t'Add a node that stands for an Amazon EBS target' 'create-openflex-target'\t'Add a node that stands for an OpenFlex storage device' 'create-remote-spdk-target'\t'Add a node that stands for a remote SPDK storage target' 'delete'\t'Remove an empty node from the cluster' 'describe'\t'Show nodes with their storage pools, resources and volumes as a tree' 'drbd-reactor'\t'DRBD Reactor, which starts services where a resource is primary' 'evacuate'\t'Move all resources of a node to other nodes' 'info'\t'Show which storage providers and resource layers the nodes support' 'interface'\t'Network interfaces of a node' 'list'\t'Show the nodes of the cluster and whether they are connected' 'list-properties'\t'Show the properties of a node' 'lost'\t'Remove a node that will never come back, with all that was on it' 'modify'\t'Change the type of a node' 'reconnect'\t'Let the controller connect anew to the satellites of nodes' 'restore'\t'Take an evicted or evacuated node back into the cluster' 'set-log-level'\t'Set how much a node\'s satellite logs' 'set-property'\t'Set or remove a property of a node'
        case 'node config'
            set __l_names 'set'\t'Change a setting of the running satellite of a node' 'show'\t'Show the configuration the satellite of a node runs with'
        case 'node config set'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '=config.dir,debug.console_enabled,drbd_keep_res_pattern,ebs,log.directory,log.level,log.level_linstor,log.print_stack_trace,net.bind_address,net.com_type,net.port,remote_spdk,special_satellite,stlt_override_node_name' '-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node config show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'node create'
            set __l_leaf '1'
            set __l_set '52'
            set __l_args '-' '@node-address'
            set __l_opts $__linstor_opts_52
            set __l_hidden $__linstor_hidden_52
        case 'node create-ebs-target'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '-' '@remotes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node create-openflex-target'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '-' '-' '-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node create-remote-spdk-target'
            set __l_leaf '1'
            set __l_set '53'
            set __l_args '-' '-'
            set __l_opts $__linstor_opts_53
            set __l_hidden $__linstor_hidden_53
        case 'node delete'
            set __l_leaf '1'
            set __l_set '54'
            set __l_args '@nodes'
            set __l_opts $__linstor_opts_54
            set __l_hidden $__linstor_hidden_54
        case 'node describe'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node drbd-reactor'
            set __l_names 'disable'\t'Disable a plugin configuration of DRBD Reactor on nodes' 'enable'\t'Enable a plugin configuration of DRBD Reactor on nodes' 'evict'\t'Make DRBD Reactor move the services of a resource away from nodes' 'restart'\t'Restart a plugin configuration of DRBD Reactor on nodes' 'status'\t'Show what DRBD Reactor does on nodes'
        case 'node drbd-reactor disable'
            set __l_leaf '1'
            set __l_set '55'
            set __l_args '-' '@nodes' '*@nodes'
            set __l_opts $__linstor_opts_55
            set __l_hidden $__linstor_hidden_55
        case 'node drbd-reactor enable'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '-' '@nodes' '*@nodes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node drbd-reactor evict'
            set __l_leaf '1'
            set __l_set '56'
            set __l_args '@resources' '@nodes' '*@nodes'
            set __l_opts $__linstor_opts_56
            set __l_hidden $__linstor_hidden_56
        case 'node drbd-reactor restart'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '-' '@nodes' '*@nodes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node drbd-reactor status'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '*@nodes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node evacuate'
            set __l_leaf '1'
            set __l_set '57'
            set __l_args '@nodes'
            set __l_opts $__linstor_opts_57
            set __l_hidden $__linstor_hidden_57
        case 'node info'
            set __l_leaf '1'
            set __l_set '58'
            set __l_columns 'name,diskless,lvm,lvmthin,zfs_thin,file_thin,spdk,remote_spdk,storage_spaces,storage_spaces_thin,drbd,luks,nvme,cache,bcache,write_cache,storage'
            set __l_opts $__linstor_opts_58
            set __l_hidden $__linstor_hidden_58
        case 'node interface'
            set __l_names 'create'\t'Add a network interface to a node' 'delete'\t'Remove network interfaces from a node' 'list'\t'Show the network interfaces of a node' 'modify'\t'Change the address, port or use of a node\'s network interface' 'show'\t'Show everything about one network interface of a node'
        case 'node interface create'
            set __l_leaf '1'
            set __l_set '59'
            set __l_args '@nodes' '-' '-'
            set __l_opts $__linstor_opts_59
            set __l_hidden $__linstor_hidden_59
        case 'node interface delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@net-interfaces' '*@net-interfaces'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node interface list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes'
            set __l_columns 'is_active,name,address,satellite_port,satellite_encryption_type'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'node interface modify'
            set __l_leaf '1'
            set __l_set '60'
            set __l_args '@nodes' '@net-interfaces'
            set __l_opts $__linstor_opts_60
            set __l_hidden $__linstor_hidden_60
        case 'node interface show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@net-interfaces'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'node list'
            set __l_leaf '1'
            set __l_set '61'
            set __l_columns 'name,type,addresses,state,aux_props'
            set __l_opts $__linstor_opts_61
            set __l_hidden $__linstor_hidden_61
        case 'node list-properties'
            set __l_leaf '1'
            set __l_set '62'
            set __l_args '@nodes'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_62
            set __l_hidden $__linstor_hidden_62
        case 'node lost'
            set __l_leaf '1'
            set __l_set '54'
            set __l_args '@nodes'
            set __l_opts $__linstor_opts_54
            set __l_hidden $__linstor_hidden_54
        case 'node modify'
            set __l_leaf '1'
            set __l_set '63'
            set __l_args '@nodes'
            set __l_opts $__linstor_opts_63
            set __l_hidden $__linstor_hidden_63
        case 'node reconnect'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '*@nodes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'node restore'
            set __l_leaf '1'
            set __l_set '64'
            set __l_args '@nodes'
            set __l_opts $__linstor_opts_64
            set __l_hidden $__linstor_hidden_64
        case 'node set-log-level'
            set __l_leaf '1'
            set __l_set '65'
            set __l_args '@nodes' '=ERROR/error,WARN/warn,INFO/info,DEBUG/debug,TRACE/trace'
            set __l_opts $__linstor_opts_65
            set __l_hidden $__linstor_hidden_65
        case 'node set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@nodes' '#node' '~node'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'physical-storage'
            set __l_names 'create-device-pool'\t'Make a volume group, thin pool or zpool from disks of a node' 'list'\t'Show the unused disks of the nodes, by size and kind' 'show'\t'Show the unused disks of one node'
        case 'physical-storage create-device-pool'
            set __l_leaf '1'
            set __l_set '66'
            set __l_args '=lvm/LVM,lvmthin/LVMTHIN,zfs/ZFS,zfsthin/ZFSTHIN,spdk/SPDK' '@nodes' '@physical-devices' '*@physical-devices'
            set __l_opts $__linstor_opts_66
            set __l_hidden $__linstor_hidden_66
        case 'physical-storage list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'size,rotational,devices'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'physical-storage show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes'
            set __l_columns 'device,size,rotational,model,serial,wwn'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'property'
            set __l_names 'list'\t'Show which properties the controller knows, with their values and meaning'
        case 'property list'
            set __l_leaf '1'
            set __l_set '67'
            set __l_args '=controller,drbd-proxy,node,resource,resource-connection,resource-definition,resource-group,storage-pool,storage-pool-definition,volume,volume-definition,volume-group'
            set __l_columns 'kind,key,type,values,unit,default,meaning'
            set __l_opts $__linstor_opts_67
            set __l_hidden $__linstor_hidden_67
        case 'remote'
            set __l_names 'create'\t'Make a remote known' 'delete'\t'Forget a remote' 'list'\t'Show the remotes that backups can be shipped to' 'modify'\t'Change a remote'
        case 'remote create'
            set __l_names 'ebs'\t'Make an availability zone of Amazon EBS known as a remote' 'linstor'\t'Make another LINSTOR cluster known as a remote' 's3'\t'Make a bucket of an S3 compatible store known as a remote'
        case 'remote create ebs'
            set __l_leaf '1'
            set __l_set '68'
            set __l_args '-' '-' '-' '-'
            set __l_opts $__linstor_opts_68
            set __l_hidden $__linstor_hidden_68
        case 'remote create linstor'
            set __l_leaf '1'
            set __l_set '69'
            set __l_args '-' '-'
            set __l_opts $__linstor_opts_69
            set __l_hidden $__linstor_hidden_69
        case 'remote create s3'
            set __l_leaf '1'
            set __l_set '70'
            set __l_args '-' '-' '-' '-' '-' '-'
            set __l_opts $__linstor_opts_70
            set __l_hidden $__linstor_hidden_70
        case 'remote delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@remotes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'remote list'
            set __l_leaf '1'
            set __l_set '71'
            set __l_columns 'remote_name,type,info'
            set __l_opts $__linstor_opts_71
            set __l_hidden $__linstor_hidden_71
        case 'remote modify'
            set __l_names 'ebs'\t'Change an Amazon EBS remote' 'linstor'\t'Change a remote that is another LINSTOR cluster' 's3'\t'Change an S3 remote'
        case 'remote modify ebs'
            set __l_leaf '1'
            set __l_set '72'
            set __l_args '@remotes'
            set __l_opts $__linstor_opts_72
            set __l_hidden $__linstor_hidden_72
        case 'remote modify linstor'
            set __l_leaf '1'
            set __l_set '73'
            set __l_args '@remotes'
            set __l_opts $__linstor_opts_73
            set __l_hidden $__linstor_hidden_73
        case 'remote modify s3'
            set __l_leaf '1'
            set __l_set '74'
            set __l_args '@remotes'
            set __l_opts $__linstor_opts_74
            set __l_hidden $__linstor_hidden_74
        case 'resource-connection'
            set __l_names 'drbd-options'\t'Set or unset DRBD options of the connection between two replicas of a resource' 'drbd-peer-options'\t'Set or unset DRBD options of the connection between two replicas of a resource' 'list'\t'Show the connections between the replicas of a resource' 'list-properties'\t'Show the properties of the connection between two replicas of a resource' 'path'\t'Network paths of a connection' 'set-property'\t'Set or remove a property of the connection between two replicas of a resource' 'show'\t'Show everything about the connection between two replicas of a resource'
        case 'resource-connection drbd-options'
            set __l_leaf '1'
            set __l_set '50'
            set __l_args '@nodes' '@nodes' '@resources'
            set __l_opts $__linstor_opts_50
            set __l_hidden $__linstor_hidden_50
        case 'resource-connection drbd-peer-options'
            set __l_leaf '1'
            set __l_set '50'
            set __l_args '@nodes' '@nodes' '@resources'
            set __l_opts $__linstor_opts_50
            set __l_hidden $__linstor_hidden_50
        case 'resource-connection list'
            set __l_leaf '1'
            set __l_set '75'
            set __l_args '@resources'
            set __l_columns 'node_a,node_b,properties,port'
            set __l_opts $__linstor_opts_75
            set __l_hidden $__linstor_hidden_75
        case 'resource-connection list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@nodes' '@resources'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'resource-connection path'
            set __l_names 'create'\t'Add a network path to the connection between two replicas of a resource' 'delete'\t'Remove a network path from the connection between two replicas of a resource' 'list'\t'Show the network paths of the connection between two replicas of a resource'
        case 'resource-connection path create'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@nodes' '@resources' '-' '@net-interfaces' '@net-interfaces'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'resource-connection path delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@nodes' '@resources' '@paths'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'resource-connection path list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@nodes' '@resources'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'resource-connection set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@nodes' '@nodes' '@resources' '#resource-connection' '~resource-connection'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'resource-connection show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@nodes' '@resources'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'resource-definition'
            set __l_names 'auto-place'\t'Let LINSTOR choose nodes and make replicas on them' 'clone'\t'Copy a resource with its data under a new name' 'create'\t'Make a resource definition' 'delete'\t'Delete resource definitions with all replicas and their data' 'drbd-options'\t'Set or unset DRBD options of a resource definition' 'list'\t'Show the resource definitions with their group, layers and state' 'list-properties'\t'Show the properties of a resource definition' 'modify'\t'Change the port, the peer slots or the group of a resource definition' 'set-property'\t'Set or remove a property of a resource definition' 'wait-sync'\t'Wait until all replicas of a resource are in sync'
        case 'resource-definition auto-place'
            set __l_leaf '1'
            set __l_set '76'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_76
            set __l_hidden $__linstor_hidden_76
        case 'resource-definition clone'
            set __l_leaf '1'
            set __l_set '77'
            set __l_args '@resource-definitions' '-'
            set __l_opts $__linstor_opts_77
            set __l_hidden $__linstor_hidden_77
        case 'resource-definition create'
            set __l_leaf '1'
            set __l_set '78'
            set __l_args '-'
            set __l_opts $__linstor_opts_78
            set __l_hidden $__linstor_hidden_78
        case 'resource-definition delete'
            set __l_leaf '1'
            set __l_set '54'
            set __l_args '@resource-definitions' '*@resource-definitions'
            set __l_opts $__linstor_opts_54
            set __l_hidden $__linstor_hidden_54
        case 'resource-definition drbd-options'
            set __l_leaf '1'
            set __l_set '24'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_24
            set __l_hidden $__linstor_hidden_24
        case 'resource-definition list'
            set __l_leaf '1'
            set __l_set '79'
            set __l_columns 'name,resource_group_name,layers,state,external_name,port'
            set __l_opts $__linstor_opts_79
            set __l_hidden $__linstor_hidden_79
        case 'resource-definition list-properties'
            set __l_leaf '1'
            set __l_set '62'
            set __l_args '@resource-definitions'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_62
            set __l_hidden $__linstor_hidden_62
        case 'resource-definition modify'
            set __l_leaf '1'
            set __l_set '80'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_80
            set __l_hidden $__linstor_hidden_80
        case 'resource-definition set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@resource-definitions' '#resource-definition' '~resource-definition'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'resource-definition wait-sync'
            set __l_leaf '1'
            set __l_set '81'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_81
            set __l_hidden $__linstor_hidden_81
        case 'resource-group'
            set __l_names 'adjust'\t'Bring the resources of one or all resource groups in line with their group' 'create'\t'Make a resource group: a template that resources are spawned from' 'delete'\t'Delete a resource group that no resource definition belongs to' 'drbd-options'\t'Set or unset DRBD options of a resource group' 'list'\t'Show the resource groups with the numbers of their volumes' 'list-properties'\t'Show the properties of a resource group' 'modify'\t'Change where a resource group places replicas, or its description' 'query-all-size-info'\t'Show for every resource group how large a volume could be, and where it would go' 'query-max-volume-size'\t'Show how large a volume of a resource group could be, per storage pool' 'query-size-info'\t'Show how large a volume of a resource group could be, and where it would go' 'set-property'\t'Set or remove a property of a resource group' 'spawn-resources'\t'Make a resource from a resource group: definition, volumes and replicas at once'
        case 'resource-group adjust'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@resource-groups'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'resource-group create'
            set __l_leaf '1'
            set __l_set '82'
            set __l_args '-'
            set __l_opts $__linstor_opts_82
            set __l_hidden $__linstor_hidden_82
        case 'resource-group delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@resource-groups'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'resource-group drbd-options'
            set __l_leaf '1'
            set __l_set '24'
            set __l_args '@resource-groups'
            set __l_opts $__linstor_opts_24
            set __l_hidden $__linstor_hidden_24
        case 'resource-group list'
            set __l_leaf '1'
            set __l_set '83'
            set __l_columns 'name,filter,volume_numbers,description'
            set __l_opts $__linstor_opts_83
            set __l_hidden $__linstor_hidden_83
        case 'resource-group list-properties'
            set __l_leaf '1'
            set __l_set '62'
            set __l_args '@resource-groups'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_62
            set __l_hidden $__linstor_hidden_62
        case 'resource-group modify'
            set __l_leaf '1'
            set __l_set '82'
            set __l_args '@resource-groups'
            set __l_opts $__linstor_opts_82
            set __l_hidden $__linstor_hidden_82
        case 'resource-group query-all-size-info'
            set __l_leaf '1'
            set __l_set '84'
            set __l_columns 'name,max_volume_size,available_size,capacity,places,remark'
            set __l_opts $__linstor_opts_84
            set __l_hidden $__linstor_hidden_84
        case 'resource-group query-max-volume-size'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@resource-groups'
            set __l_columns 'storage_pool,max_volume_size,provisioning,nodes'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'resource-group query-size-info'
            set __l_leaf '1'
            set __l_set '84'
            set __l_args '@resource-groups'
            set __l_columns 'max_volume_size,available_size,capacity,places'
            set __l_opts $__linstor_opts_84
            set __l_hidden $__linstor_hidden_84
        case 'resource-group set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@resource-groups' '#resource-definition' '~resource-definition'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'resource-group spawn-resources'
            set __l_leaf '1'
            set __l_set '85'
            set __l_args '@resource-groups' '-' '%' '*%'
            set __l_opts $__linstor_opts_85
            set __l_hidden $__linstor_hidden_85
        case 'resource'
            set __l_names 'activate'\t'Bring a deactivated replica back up on its node' 'create'\t'Make replicas of a resource, on the nodes named or where there is room' 'create-transactional'\t'Collect resources in the shell and make them together' 'deactivate'\t'Take a replica down on its node and keep its data' 'delete'\t'Remove the replicas of a resource from nodes' 'drbd-peer-options'\t'Set or unset DRBD options of the connection between two replicas of a resource' 'involved'\t'Show the resources that have a replica on a node, with all their replicas' 'list'\t'Show the resources on the nodes and the state they are in' 'list-properties'\t'Show the properties of a resource on a node' 'list-volumes'\t'Show the volumes of the resources, their devices and how they replicate' 'make-available'\t'See to it that a resource can be used on a node, without a disk if need be' 'set-property'\t'Set or remove a property of a resource on a node' 'show'\t'Show everything about a resource on one node, with its volumes' 'toggle-disk'\t'Give a diskless replica a disk, take its disk away, or move the data to another node'
        case 'resource activate'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@resource-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'resource create'
            set __l_leaf '1'
            set __l_set '86'
            set __l_args '@nodes|@resource-definitions' '@nodes|@resource-definitions' '*@nodes|@resource-definitions'
            set __l_opts $__linstor_opts_86
            set __l_hidden $__linstor_hidden_86
        case 'resource create-transactional'
            set __l_names 'abort'\t'Forget the resources collected and leave the transaction' 'begin'\t'Start to collect resources that are made together with the commit' 'commit'\t'Make the resources collected and leave the transaction'
        case 'resource create-transactional abort'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'resource create-transactional begin'
            set __l_leaf '1'
            set __l_set '87'
            set __l_opts $__linstor_opts_87
            set __l_hidden $__linstor_hidden_87
        case 'resource create-transactional commit'
            set __l_leaf '1'
            set __l_set '54'
            set __l_opts $__linstor_opts_54
            set __l_hidden $__linstor_hidden_54
        case 'resource deactivate'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@resource-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'resource delete'
            set __l_leaf '1'
            set __l_set '88'
            set __l_args '@nodes' '@nodes|@resources' '*@nodes|@resources'
            set __l_opts $__linstor_opts_88
            set __l_hidden $__linstor_hidden_88
        case 'resource drbd-peer-options'
            set __l_leaf '1'
            set __l_set '50'
            set __l_args '@nodes' '@nodes' '@resources'
            set __l_opts $__linstor_opts_50
            set __l_hidden $__linstor_hidden_50
        case 'resource involved'
            set __l_leaf '1'
            set __l_set '89'
            set __l_args '@nodes'
            set __l_columns 'name,node_name,layers,usage,connections,state,create_timestamp,drbd_ports'
            set __l_opts $__linstor_opts_89
            set __l_hidden $__linstor_hidden_89
        case 'resource list'
            set __l_leaf '1'
            set __l_set '90'
            set __l_columns 'name,node_name,layers,usage,connections,state,create_timestamp,drbd_ports'
            set __l_opts $__linstor_opts_90
            set __l_hidden $__linstor_hidden_90
        case 'resource list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@resources'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'resource list-volumes'
            set __l_leaf '1'
            set __l_set '91'
            set __l_columns 'resource_name,node_name,storage_pool_name,volume_number,minor_number,device_path,allocated,usage,state,replication'
            set __l_opts $__linstor_opts_91
            set __l_hidden $__linstor_hidden_91
        case 'resource make-available'
            set __l_leaf '1'
            set __l_set '92'
            set __l_args '@nodes' '@resource-definitions'
            set __l_opts $__linstor_opts_92
            set __l_hidden $__linstor_hidden_92
        case 'resource set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@nodes' '@resources' '#resource' '~resource'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'resource show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@resources'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'resource toggle-disk'
            set __l_leaf '1'
            set __l_set '93'
            set __l_args '@nodes' '@resource-definitions'
            set __l_opts $__linstor_opts_93
            set __l_hidden $__linstor_hidden_93
        case 'schedule'
            set __l_names 'create'\t'Create a schedule for shipping backups' 'delete'\t'Delete a schedule for shipping backups' 'list'\t'Show the schedules for shipping backups' 'list-by-resource'\t'Show for each resource when it was and will be backed up' 'list-by-resource-details'\t'Show at which level a schedule is enabled or disabled for a resource' 'modify'\t'Change a schedule for shipping backups'
        case 'schedule create'
            set __l_leaf '1'
            set __l_set '94'
            set __l_args '-' '-'
            set __l_opts $__linstor_opts_94
            set __l_hidden $__linstor_hidden_94
        case 'schedule delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@schedules'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'schedule list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'schedule_name,full_cron,inc_cron,keep_local,keep_remote,on_failure'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'schedule list-by-resource'
            set __l_leaf '1'
            set __l_set '95'
            set __l_columns 'rsc_name,remote_name,schedule_name,last_snap_time,next_exec_time,next_planned_inc,next_planned_full,reason'
            set __l_opts $__linstor_opts_95
            set __l_hidden $__linstor_hidden_95
        case 'schedule list-by-resource-details'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@resource-definitions'
            set __l_columns 'remote_name,schedule_name,rsc_dfn,rsc_grp,ctrl'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'schedule modify'
            set __l_leaf '1'
            set __l_set '96'
            set __l_args '@schedules'
            set __l_opts $__linstor_opts_96
            set __l_hidden $__linstor_hidden_96
        case 'snapshot'
            set __l_names 'create'\t'Take a snapshot of a resource, on all its nodes or on those named' 'create-multiple'\t'Take snapshots of several resources at the same moment' 'delete'\t'Delete a snapshot, everywhere or on the nodes named' 'list'\t'Show the snapshots, where they are and what became of them' 'list-properties'\t'Show the properties of a snapshot' 'resource'\t'New resources from snapshots' 'rollback'\t'Take a resource back to the state of a snapshot; what was written since is lost' 'set-property'\t'Set or remove a property of a snapshot' 'ship'\t'Take a snapshot of a resource and send it to another node (older controllers)' 'ship-list'\t'Show which snapshots are being sent to another node (older controllers)' 'show'\t'Show the snapshots of a resource, or everything about one of them' 'volume-definition'\t'Volume definitions from snapshots'
        case 'snapshot create'
            set __l_leaf '1'
            set __l_set '54'
            set __l_args '@nodes|@resource-definitions' '@nodes|@resource-definitions' '@nodes|@resource-definitions' '*@nodes|@resource-definitions'
            set __l_opts $__linstor_opts_54
            set __l_hidden $__linstor_hidden_54
        case 'snapshot create-multiple'
            set __l_leaf '1'
            set __l_set '97'
            set __l_args '-'
            set __l_opts $__linstor_opts_97
            set __l_hidden $__linstor_hidden_97
        case 'snapshot delete'
            set __l_leaf '1'
            set __l_set '98'
            set __l_args '@resource-definitions' '@snapshots'
            set __l_opts $__linstor_opts_98
            set __l_hidden $__linstor_hidden_98
        case 'snapshot list'
            set __l_leaf '1'
            set __l_set '99'
            set __l_columns 'resource_name,name,nodes,volumes,create_timestamp,state'
            set __l_opts $__linstor_opts_99
            set __l_hidden $__linstor_hidden_99
        case 'snapshot list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@resource-definitions' '@snapshots'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'snapshot resource'
            set __l_names 'restore'\t'Make a new resource with the data of a snapshot'
        case 'snapshot resource restore'
            set __l_leaf '1'
            set __l_set '100'
            set __l_args '@nodes' '*@nodes'
            set __l_opts $__linstor_opts_100
            set __l_hidden $__linstor_hidden_100
        case 'snapshot rollback'
            set __l_leaf '1'
            set __l_set '101'
            set __l_args '@resource-definitions' '@snapshots'
            set __l_opts $__linstor_opts_101
            set __l_hidden $__linstor_hidden_101
        case 'snapshot set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@resource-definitions' '@snapshots' '#snapshot' '~snapshot'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'snapshot ship'
            set __l_leaf '1'
            set __l_set '102'
            set __l_opts $__linstor_opts_102
            set __l_hidden $__linstor_hidden_102
        case 'snapshot ship-list'
            set __l_leaf '1'
            set __l_set '103'
            set __l_columns 'resource_name,snapshot_name,from_node_name,to_node_name,status'
            set __l_opts $__linstor_opts_103
            set __l_hidden $__linstor_hidden_103
        case 'snapshot show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@resource-definitions' '@snapshots'
            set __l_columns 'resource_name,name,nodes,volumes,create_timestamp,state'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'snapshot volume-definition'
            set __l_names 'restore'\t'Give a resource definition the volume definitions that a snapshot has'
        case 'snapshot volume-definition restore'
            set __l_leaf '1'
            set __l_set '104'
            set __l_opts $__linstor_opts_104
            set __l_hidden $__linstor_hidden_104
        case 'sos-report'
            set __l_names 'create'\t'Collect logs and states of the cluster in an archive on the host of the controller' 'download'\t'Collect logs and states of the cluster and save them as an archive here'
        case 'sos-report create'
            set __l_leaf '1'
            set __l_set '105'
            set __l_opts $__linstor_opts_105
            set __l_hidden $__linstor_hidden_105
        case 'sos-report download'
            set __l_leaf '1'
            set __l_set '106'
            set __l_args '!'
            set __l_opts $__linstor_opts_106
            set __l_hidden $__linstor_hidden_106
        case 'space-reporting'
            set __l_names 'query'\t'Show the report on the space that is used'
        case 'space-reporting query'
            set __l_leaf '1'
            set __l_set '107'
            set __l_opts $__linstor_opts_107
            set __l_hidden $__linstor_hidden_107
        case 'stats'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '=nodes,storage-pools,resource-groups,resource-definitions,resources,error-reports' '*=nodes,storage-pools,resource-groups,resource-definitions,resources,error-reports'
            set __l_columns 'kind,count'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'status'
            set __l_names 'node'\t'Show everything about one node' 'resource'\t'Show everything about one resource'
            set __l_leaf '1'
            set __l_set '108'
            set __l_opts $__linstor_opts_108
            set __l_hidden $__linstor_hidden_108
        case 'status node'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'status resource'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@resource-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'storage-pool-definition'
            set __l_names 'create'\t'Make a storage pool definition before there is a storage pool of its name' 'delete'\t'Delete a storage pool definition that no storage pool uses' 'list'\t'Show the names under which storage pools are known in the cluster' 'list-properties'\t'Show the properties of a storage pool definition' 'set-property'\t'Set or remove a property of a storage pool definition'
        case 'storage-pool-definition create'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '-'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'storage-pool-definition delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@storage-pool-definitions'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'storage-pool-definition list'
            set __l_leaf '1'
            set __l_set '109'
            set __l_columns 'storage_pool_name'
            set __l_opts $__linstor_opts_109
            set __l_hidden $__linstor_hidden_109
        case 'storage-pool-definition list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@storage-pool-definitions'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'storage-pool-definition set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@storage-pool-definitions' '#storage-pool-definition' '~storage-pool-definition'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'storage-pool'
            set __l_names 'create'\t'Add a storage pool, by kind of storage' 'delete'\t'Remove a storage pool from nodes' 'list'\t'Show the storage pools of the nodes and their free space' 'list-properties'\t'Show the properties of a storage pool' 'set-property'\t'Set or remove a property of a storage pool' 'show'\t'Show everything about one storage pool'
        case 'storage-pool create'
            set __l_names 'diskless'\t'Add a storage pool for resources without a disk' 'ebs_initiator'\t'Add a storage pool for volumes of an EBS remote that are used on this node' 'exos'\t'Add a storage pool on an Exos enclosure' 'file'\t'Add a storage pool on image files in a directory' 'filethin'\t'Add a storage pool on sparse image files in a directory' 'lvm'\t'Add a storage pool on an LVM volume group' 'lvmthin'\t'Add a storage pool on an LVM thin pool' 'openflex'\t'Add a storage pool on an OpenFlex device' 'remotespdk'\t'Add a storage pool on a volume store of a remote SPDK target' 'spdk'\t'Add a storage pool on an SPDK volume store' 'storagespaces'\t'Add a storage pool on a Windows storage pool' 'storagespacesthin'\t'Add a storage pool on a Windows storage pool, with thin volumes' 'zfs'\t'Add a storage pool on a zpool' 'zfsthin'\t'Add a storage pool on a zpool, with thin volumes'
        case 'storage-pool create diskless'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@storage-pools-elsewhere'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'storage-pool create ebs_initiator'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@nodes' '@storage-pools-elsewhere' '@remotes'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'storage-pool create exos'
            set __l_leaf '1'
            set __l_set '110'
            set __l_args '@nodes' '@storage-pools-elsewhere' '@exos-enclosures' '-'
            set __l_opts $__linstor_opts_110
            set __l_hidden $__linstor_hidden_110
        case 'storage-pool create file'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create filethin'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create lvm'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create lvmthin'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create openflex'
            set __l_leaf '1'
            set __l_set '112'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_112
            set __l_hidden $__linstor_hidden_112
        case 'storage-pool create remotespdk'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create spdk'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create storagespaces'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create storagespacesthin'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create zfs'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool create zfsthin'
            set __l_leaf '1'
            set __l_set '111'
            set __l_args '@nodes' '@storage-pools-elsewhere' '-'
            set __l_opts $__linstor_opts_111
            set __l_hidden $__linstor_hidden_111
        case 'storage-pool delete'
            set __l_leaf '1'
            set __l_set '113'
            set __l_args '@nodes' '@nodes|@storage-pools' '*@nodes|@storage-pools'
            set __l_opts $__linstor_opts_113
            set __l_hidden $__linstor_hidden_113
        case 'storage-pool list'
            set __l_leaf '1'
            set __l_set '114'
            set __l_columns 'storage_pool_name,node_name,provider_kind,pool_name,free_capacity,total_capacity,supports_snapshots,state,shared_name'
            set __l_opts $__linstor_opts_114
            set __l_hidden $__linstor_hidden_114
        case 'storage-pool list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@storage-pools'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'storage-pool set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@nodes' '@storage-pools' '#storage-pool' '~storage-pool'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'storage-pool show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@storage-pools'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'top'
            set __l_leaf '1'
            set __l_set '115'
            set __l_opts $__linstor_opts_115
            set __l_hidden $__linstor_hidden_115
        case 'trust'
            set __l_names 'forget'\t'Forget the certificate of a controller, and where it redirects' 'list'\t'Show the controllers that are known by the certificate of their first contact'
        case 'trust forget'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@known-controllers'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'trust list'
            set __l_leaf '1'
            set __l_set '7'
            set __l_columns 'address,fingerprint,redirects_to,since'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'volume-definition'
            set __l_names 'create'\t'Add a volume to a resource definition' 'delete'\t'Delete a volume of a resource definition' 'drbd-options'\t'Set or unset DRBD options of a volume definition' 'list'\t'Show the volumes of resource definitions with their sizes' 'list-properties'\t'Show the properties of a volume definition' 'modify-passphrase'\t'Change the LUKS passphrase of a volume' 'set-property'\t'Set or remove a property of a volume definition' 'set-size'\t'Resize a volume' 'show'\t'Show everything about one volume of a resource definition'
        case 'volume-definition create'
            set __l_leaf '1'
            set __l_set '116'
            set __l_args '@resource-definitions' '%'
            set __l_opts $__linstor_opts_116
            set __l_hidden $__linstor_hidden_116
        case 'volume-definition delete'
            set __l_leaf '1'
            set __l_set '54'
            set __l_args '@resource-definitions' '@volume-numbers'
            set __l_opts $__linstor_opts_54
            set __l_hidden $__linstor_hidden_54
        case 'volume-definition drbd-options'
            set __l_leaf '1'
            set __l_set '117'
            set __l_args '@resource-definitions' '@volume-numbers'
            set __l_opts $__linstor_opts_117
            set __l_hidden $__linstor_hidden_117
        case 'volume-definition list'
            set __l_leaf '1'
            set __l_set '118'
            set __l_columns 'resource_name,volume_number,minor_number,size,gross,state,external_name'
            set __l_opts $__linstor_opts_118
            set __l_hidden $__linstor_hidden_118
        case 'volume-definition list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@resource-definitions' '@volume-numbers'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'volume-definition modify-passphrase'
            set __l_leaf '1'
            set __l_set '119'
            set __l_args '@resource-definitions' '@volume-numbers' '-'
            set __l_opts $__linstor_opts_119
            set __l_hidden $__linstor_hidden_119
        case 'volume-definition set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@resource-definitions' '@volume-numbers' '#volume-definition' '~volume-definition'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'volume-definition set-size'
            set __l_leaf '1'
            set __l_set '120'
            set __l_args '@resource-definitions' '@volume-numbers' '%'
            set __l_opts $__linstor_opts_120
            set __l_hidden $__linstor_hidden_120
        case 'volume-definition show'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@resource-definitions' '@volume-numbers'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'volume-group'
            set __l_names 'create'\t'Add a volume to a resource group' 'delete'\t'Remove a volume from a resource group' 'drbd-options'\t'Set or unset DRBD options of a volume of a resource group' 'list'\t'Show the volumes of a resource group' 'list-properties'\t'Show the properties of a volume of a resource group' 'set-property'\t'Set or remove a property of a volume of a resource group'
        case 'volume-group create'
            set __l_leaf '1'
            set __l_set '121'
            set __l_args '@resource-groups'
            set __l_opts $__linstor_opts_121
            set __l_hidden $__linstor_hidden_121
        case 'volume-group delete'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '@resource-groups' '@volume-numbers'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'volume-group drbd-options'
            set __l_leaf '1'
            set __l_set '117'
            set __l_args '@resource-groups' '@volume-numbers'
            set __l_opts $__linstor_opts_117
            set __l_hidden $__linstor_hidden_117
        case 'volume-group list'
            set __l_leaf '1'
            set __l_set '122'
            set __l_args '@resource-groups'
            set __l_columns 'volume_number,flags'
            set __l_opts $__linstor_opts_122
            set __l_hidden $__linstor_hidden_122
        case 'volume-group list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@resource-groups' '@volume-numbers'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'volume-group set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@resource-groups' '@volume-numbers' '#volume-definition' '~volume-definition'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'volume'
            set __l_names 'list'\t'Show the volumes of the resources, their devices and how they replicate' 'list-properties'\t'Show the properties of a volume of a resource on a node' 'set-property'\t'Set or remove a property of a volume of a resource on a node'
        case 'volume list'
            set __l_leaf '1'
            set __l_set '123'
            set __l_columns 'resource_name,node_name,storage_pool_name,volume_number,minor_number,device_path,allocated,usage,state,replication'
            set __l_opts $__linstor_opts_123
            set __l_hidden $__linstor_hidden_123
        case 'volume list-properties'
            set __l_leaf '1'
            set __l_set '7'
            set __l_args '@nodes' '@resources' '@volume-numbers'
            set __l_columns 'key,value'
            set __l_opts $__linstor_opts_7
            set __l_hidden $__linstor_hidden_7
        case 'volume set-property'
            set __l_leaf '1'
            set __l_set '27'
            set __l_args '@nodes' '@resources' '@volume-numbers' '#volume' '~volume'
            set __l_opts $__linstor_opts_27
            set __l_hidden $__linstor_hidden_27
        case 'wait'
            set __l_names 'backup'\t'Wait until the backups of resources are shipped' 'node'\t'Wait until nodes are online or offline' 'resource'\t'Wait until resources are in sync, placed, unused or deleted' 'snapshot'\t'Wait until snapshots are complete on all their nodes'
        case 'wait backup'
            set __l_leaf '1'
            set __l_set '124'
            set __l_args '@remotes' '@resource-definitions' '*@resource-definitions'
            set __l_opts $__linstor_opts_124
            set __l_hidden $__linstor_hidden_124
        case 'wait node'
            set __l_leaf '1'
            set __l_set '125'
            set __l_args '@nodes' '*@nodes'
            set __l_opts $__linstor_opts_125
            set __l_hidden $__linstor_hidden_125
        case 'wait resource'
            set __l_leaf '1'
            set __l_set '126'
            set __l_args '@resource-definitions' '*@resource-definitions'
            set __l_opts $__linstor_opts_126
            set __l_hidden $__linstor_hidden_126
        case 'wait snapshot'
            set __l_leaf '1'
            set __l_set '124'
            set __l_args '@resource-definitions' '@snapshots' '*@snapshots'
            set __l_opts $__linstor_opts_124
            set __l_hidden $__linstor_hidden_124
        case 'completion'
            set __l_names 'bash'\t'Print the completion script for bash' 'fish'\t'Print the completion script for fish' 'install'\t'Put the completion for your shell in place' 'uninstall'\t'Take the completion for your shell out again' 'zsh'\t'Print the completion script for zsh'
        case 'completion bash'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'completion fish'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'completion install'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '=bash,zsh,fish'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'completion uninstall'
            set __l_leaf '1'
            set __l_set '5'
            set __l_args '=bash,zsh,fish'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'completion zsh'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'demo'
            set __l_leaf '1'
            set __l_set '127'
            set __l_args '-' '*-'
            set __l_opts $__linstor_opts_127
            set __l_hidden $__linstor_hidden_127
        case 'doctor'
            set __l_leaf '1'
            set __l_set '128'
            set __l_opts $__linstor_opts_128
            set __l_hidden $__linstor_hidden_128
        case 'help'
            set __l_leaf '1'
            set __l_set '129'
            set __l_args '?' '*?'
            set __l_opts $__linstor_opts_129
            set __l_hidden $__linstor_hidden_129
        case 'interactive'
            set __l_leaf '1'
            set __l_set '130'
            set __l_opts $__linstor_opts_130
            set __l_hidden $__linstor_hidden_130
        case 'list-commands'
            set __l_leaf '1'
            set __l_set '131'
            set __l_opts $__linstor_opts_131
            set __l_hidden $__linstor_hidden_131
        case 'exit'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
        case 'gen-zsh-completer'
            set __l_leaf '1'
            set __l_set '5'
            set __l_opts $__linstor_opts_5
            set __l_hidden $__linstor_hidden_5
    end
    return 0
end
function __linstor_alias
    switch "$argv[1]"
        case '/adv'
            set __l_name 'advise'
        case '/b'
            set __l_name 'backup'
        case '/c'
            set __l_name 'controller'
        case '/dm-migrate'
            set __l_name 'dm-migrate'
            set __l_some '1'
        case '/proxy'
            set __l_name 'drbd-proxy'
        case '/e'
            set __l_name 'encryption'
        case '/err'
            set __l_name 'error-reports'
        case '/exit' '/quit'
            set __l_name 'exit'
            set __l_some '1'
        case '/f'
            set __l_name 'file'
        case '/gen-zsh-completer'
            set __l_name 'gen-zsh-completer'
            set __l_some '1'
        case '/kv'
            set __l_name 'key-value-store'
        case '/commands' '/list'
            set __l_name 'list-commands'
        case '/n'
            set __l_name 'node'
        case '/nc'
            set __l_name 'node-connection'
        case '/ps'
            set __l_name 'physical-storage'
        case '/r'
            set __l_name 'resource'
        case '/rc'
            set __l_name 'resource-connection'
        case '/rd'
            set __l_name 'resource-definition'
        case '/rg'
            set __l_name 'resource-group'
        case '/sched'
            set __l_name 'schedule'
        case '/s'
            set __l_name 'snapshot'
        case '/sos'
            set __l_name 'sos-report'
        case '/spr'
            set __l_name 'space-reporting'
        case '/sp'
            set __l_name 'storage-pool'
        case '/spd'
            set __l_name 'storage-pool-definition'
        case '/v'
            set __l_name 'volume'
        case '/vd'
            set __l_name 'volume-definition'
        case '/vg'
            set __l_name 'volume-group'
        case 'advise/m'
            set __l_name 'maintenance'
        case 'advise/r'
            set __l_name 'resource'
        case 'auth/t'
            set __l_name 'token'
        case 'auth token/c'
            set __l_name 'create'
        case 'auth token/d'
            set __l_name 'delete'
        case 'auth token/l'
            set __l_name 'list'
        case 'auth token/m'
            set __l_name 'modify'
        case 'backup/a'
            set __l_name 'abort'
        case 'backup/c'
            set __l_name 'create'
        case 'backup/d'
            set __l_name 'delete'
        case 'backup/i'
            set __l_name 'info'
        case 'backup/l'
            set __l_name 'list'
        case 'backup/q'
            set __l_name 'queue'
        case 'backup/rst'
            set __l_name 'restore'
        case 'backup/sched'
            set __l_name 'schedule'
        case 'backup/s'
            set __l_name 'ship'
        case 'backup delete/a'
            set __l_name 'all'
        case 'backup delete/f'
            set __l_name 'filter'
        case 'backup delete/s3'
            set __l_name 's3key'
        case 'backup queue/l'
            set __l_name 'list'
        case 'backup schedule/d'
            set __l_name 'delete'
        case 'backup schedule/dis'
            set __l_name 'disable'
        case 'backup schedule/en'
            set __l_name 'enable'
        case 'context/a'
            set __l_name 'add'
        case 'context/l'
            set __l_name 'list'
        case 'context/r' 'context/delete' 'context/d'
            set __l_name 'remove'
        case 'context/s'
            set __l_name 'show'
        case 'context/u'
            set __l_name 'use'
        case 'controller/bakdb'
            set __l_name 'backupdb'
        case 'controller/opt'
            set __l_name 'drbd-options'
        case 'controller/lp'
            set __l_name 'list-properties'
        case 'controller/qmvs'
            set __l_name 'query-max-volume-size'
        case 'controller/setloglevel'
            set __l_name 'set-log-level'
        case 'controller/sp'
            set __l_name 'set-property'
        case 'controller/v'
            set __l_name 'version'
        case 'controller config/s'
            set __l_name 'show'
        case 'drbd-proxy/c'
            set __l_name 'compression'
        case 'drbd-proxy/d'
            set __l_name 'disable'
        case 'drbd-proxy/e'
            set __l_name 'enable'
        case 'drbd-proxy/opt'
            set __l_name 'options'
        case 'encryption/cp'
            set __l_name 'create-passphrase'
        case 'encryption/ep'
            set __l_name 'enter-passphrase'
        case 'encryption/mp'
            set __l_name 'modify-passphrase'
        case 'encryption/s'
            set __l_name 'status'
        case 'error-reports/d'
            set __l_name 'delete'
        case 'error-reports/l'
            set __l_name 'list'
        case 'error-reports/s'
            set __l_name 'show'
        case 'exos/c'
            set __l_name 'create'
        case 'exos/d'
            set __l_name 'delete'
        case 'exos/e'
            set __l_name 'events'
        case 'exos/l'
            set __l_name 'list'
        case 'exos/m'
            set __l_name 'modify'
        case 'explain/e'
            set __l_name 'error'
        case 'explain/f'
            set __l_name 'format'
        case 'explain/p'
            set __l_name 'placement'
        case 'explain/prop'
            set __l_name 'property'
        case 'file/d'
            set __l_name 'delete'
        case 'file/dep'
            set __l_name 'deploy'
        case 'file/l'
            set __l_name 'list'
        case 'file/m'
            set __l_name 'modify'
        case 'file/s'
            set __l_name 'show'
        case 'file/und'
            set __l_name 'undeploy'
        case 'key-value-store/d'
            set __l_name 'delete'
        case 'key-value-store/l'
            set __l_name 'list'
        case 'key-value-store/m'
            set __l_name 'modify'
        case 'key-value-store/s'
            set __l_name 'show'
        case 'node-connection/popt'
            set __l_name 'drbd-peer-options'
        case 'node-connection/l'
            set __l_name 'list'
        case 'node-connection/lp'
            set __l_name 'list-properties'
        case 'node-connection/p'
            set __l_name 'path'
        case 'node-connection/sp'
            set __l_name 'set-property'
        case 'node-connection path/c'
            set __l_name 'create'
        case 'node-connection path/d'
            set __l_name 'delete'
        case 'node-connection path/l'
            set __l_name 'list'
        case 'node/c'
            set __l_name 'create'
        case 'node/cebst'
            set __l_name 'create-ebs-target'
        case 'node/coft'
            set __l_name 'create-openflex-target'
        case 'node/crspdkt'
            set __l_name 'create-remote-spdk-target'
        case 'node/d'
            set __l_name 'delete'
        case 'node/dsc'
            set __l_name 'describe'
        case 'node/evac'
            set __l_name 'evacuate'
        case 'node/i'
            set __l_name 'interface'
        case 'node/l'
            set __l_name 'list'
        case 'node/lp'
            set __l_name 'list-properties'
        case 'node/lo'
            set __l_name 'lost'
        case 'node/m'
            set __l_name 'modify'
        case 'node/rc'
            set __l_name 'reconnect'
        case 'node/rst'
            set __l_name 'restore'
        case 'node/setloglevel'
            set __l_name 'set-log-level'
        case 'node/sp'
            set __l_name 'set-property'
        case 'node config/s'
            set __l_name 'show'
        case 'node drbd-reactor/s'
            set __l_name 'status'
        case 'node interface/c'
            set __l_name 'create'
        case 'node interface/d'
            set __l_name 'delete'
        case 'node interface/l'
            set __l_name 'list'
        case 'node interface/m'
            set __l_name 'modify'
        case 'physical-storage/cdp'
            set __l_name 'create-device-pool'
        case 'physical-storage/l'
            set __l_name 'list'
        case 'physical-storage/s'
            set __l_name 'show'
        case 'property/l'
            set __l_name 'list'
        case 'remote/c'
            set __l_name 'create'
        case 'remote/d'
            set __l_name 'delete'
        case 'remote/l'
            set __l_name 'list'
        case 'remote/m'
            set __l_name 'modify'
        case 'remote create/l'
            set __l_name 'linstor'
        case 'remote modify/l'
            set __l_name 'linstor'
        case 'resource-connection/opt'
            set __l_name 'drbd-options'
        case 'resource-connection/popt'
            set __l_name 'drbd-peer-options'
        case 'resource-connection/l'
            set __l_name 'list'
        case 'resource-connection/lp'
            set __l_name 'list-properties'
        case 'resource-connection/p'
            set __l_name 'path'
        case 'resource-connection/sp'
            set __l_name 'set-property'
        case 'resource-connection/s'
            set __l_name 'show'
        case 'resource-connection path/c'
            set __l_name 'create'
        case 'resource-connection path/d'
            set __l_name 'delete'
        case 'resource-connection path/l'
            set __l_name 'list'
        case 'resource-definition/ap'
            set __l_name 'auto-place'
        case 'resource-definition/cln'
            set __l_name 'clone'
        case 'resource-definition/c'
            set __l_name 'create'
        case 'resource-definition/d'
            set __l_name 'delete'
        case 'resource-definition/opt'
            set __l_name 'drbd-options'
        case 'resource-definition/l'
            set __l_name 'list'
        case 'resource-definition/lp'
            set __l_name 'list-properties'
        case 'resource-definition/m'
            set __l_name 'modify'
        case 'resource-definition/sp'
            set __l_name 'set-property'
        case 'resource-definition/ws'
            set __l_name 'wait-sync'
        case 'resource-group/adj'
            set __l_name 'adjust'
        case 'resource-group/c'
            set __l_name 'create'
        case 'resource-group/d'
            set __l_name 'delete'
        case 'resource-group/opt'
            set __l_name 'drbd-options'
        case 'resource-group/l'
            set __l_name 'list'
        case 'resource-group/lp'
            set __l_name 'list-properties'
        case 'resource-group/m'
            set __l_name 'modify'
        case 'resource-group/qasi'
            set __l_name 'query-all-size-info'
        case 'resource-group/qmvs'
            set __l_name 'query-max-volume-size'
        case 'resource-group/qsi'
            set __l_name 'query-size-info'
        case 'resource-group/sp'
            set __l_name 'set-property'
        case 'resource-group/spawn'
            set __l_name 'spawn-resources'
        case 'resource/act'
            set __l_name 'activate'
        case 'resource/c'
            set __l_name 'create'
        case 'resource/ct'
            set __l_name 'create-transactional'
        case 'resource/deact'
            set __l_name 'deactivate'
        case 'resource/d'
            set __l_name 'delete'
        case 'resource/popt'
            set __l_name 'drbd-peer-options'
        case 'resource/inv'
            set __l_name 'involved'
        case 'resource/l'
            set __l_name 'list'
        case 'resource/lp'
            set __l_name 'list-properties'
        case 'resource/lv'
            set __l_name 'list-volumes'
        case 'resource/mkavail'
            set __l_name 'make-available'
        case 'resource/sp'
            set __l_name 'set-property'
        case 'resource/s'
            set __l_name 'show'
        case 'resource/td'
            set __l_name 'toggle-disk'
        case 'resource create-transactional/a'
            set __l_name 'abort'
        case 'resource create-transactional/b'
            set __l_name 'begin'
        case 'resource create-transactional/c'
            set __l_name 'commit'
        case 'schedule/c'
            set __l_name 'create'
        case 'schedule/d'
            set __l_name 'delete'
        case 'schedule/l'
            set __l_name 'list'
        case 'schedule/lbr'
            set __l_name 'list-by-resource'
        case 'schedule/lbd'
            set __l_name 'list-by-resource-details'
        case 'schedule/m'
            set __l_name 'modify'
        case 'snapshot/c'
            set __l_name 'create'
        case 'snapshot/cm'
            set __l_name 'create-multiple'
        case 'snapshot/d'
            set __l_name 'delete'
        case 'snapshot/l'
            set __l_name 'list'
        case 'snapshot/lp'
            set __l_name 'list-properties'
        case 'snapshot/r'
            set __l_name 'resource'
        case 'snapshot/rb'
            set __l_name 'rollback'
        case 'snapshot/sp'
            set __l_name 'set-property'
        case 'snapshot/sh'
            set __l_name 'ship'
        case 'snapshot/shl'
            set __l_name 'ship-list'
        case 'snapshot/vd'
            set __l_name 'volume-definition'
        case 'snapshot resource/rst'
            set __l_name 'restore'
        case 'snapshot volume-definition/rst'
            set __l_name 'restore'
        case 'sos-report/c'
            set __l_name 'create'
        case 'sos-report/dl'
            set __l_name 'download'
        case 'space-reporting/qry'
            set __l_name 'query'
        case 'status/n'
            set __l_name 'node'
        case 'status/r'
            set __l_name 'resource'
        case 'storage-pool-definition/c'
            set __l_name 'create'
        case 'storage-pool-definition/d'
            set __l_name 'delete'
        case 'storage-pool-definition/l'
            set __l_name 'list'
        case 'storage-pool-definition/lp'
            set __l_name 'list-properties'
        case 'storage-pool-definition/sp'
            set __l_name 'set-property'
        case 'storage-pool/c'
            set __l_name 'create'
        case 'storage-pool/d'
            set __l_name 'delete'
        case 'storage-pool/l'
            set __l_name 'list'
        case 'storage-pool/lp'
            set __l_name 'list-properties'
        case 'storage-pool/sp'
            set __l_name 'set-property'
        case 'storage-pool/s'
            set __l_name 'show'
        case 'storage-pool create/ebs_init'
            set __l_name 'ebs_initiator'
        case 'trust/f'
            set __l_name 'forget'
        case 'trust/l'
            set __l_name 'list'
        case 'volume-definition/c'
            set __l_name 'create'
        case 'volume-definition/d'
            set __l_name 'delete'
        case 'volume-definition/opt'
            set __l_name 'drbd-options'
        case 'volume-definition/l'
            set __l_name 'list'
        case 'volume-definition/lp'
            set __l_name 'list-properties'
        case 'volume-definition/mp'
            set __l_name 'modify-passphrase'
        case 'volume-definition/sp'
            set __l_name 'set-property'
        case 'volume-definition/size'
            set __l_name 'set-size'
        case 'volume-group/c'
            set __l_name 'create'
        case 'volume-group/d'
            set __l_name 'delete'
        case 'volume-group/opt'
            set __l_name 'drbd-options'
        case 'volume-group/l'
            set __l_name 'list'
        case 'volume-group/lp'
            set __l_name 'list-properties'
        case 'volume-group/sp'
            set __l_name 'set-property'
        case 'volume/l'
            set __l_name 'list'
        case 'volume/lp'
            set __l_name 'list-properties'
        case 'volume/sp'
            set __l_name 'set-property'
        case 'wait/b'
            set __l_name 'backup'
        case 'wait/n'
            set __l_name 'node'
        case 'wait/r'
            set __l_name 'resource'
        case 'wait/s'
            set __l_name 'snapshot'
        case '*'
            return 1
    end
    return 0
end
function __linstor_keys
    switch "$argv[1]"
        case 'controller'
            set __l_keys 'AllowMixingStoragePoolDriver'\t'Let the replicas of a resource lie on different kinds of storage, for a migration' 'Auth/TokenAuthenticationEnabled'\t'Ask clients for a token' 'AutoSnapshot/Keep'\t'How many automatic snapshots to keep; 0 keeps all' 'AutoSnapshot/NextAutoId'\t'Number of the next automatic snapshot' 'AutoSnapshot/RunEvery'\t'Minutes between automatic snapshots; 0 makes none' 'AutoplaceTarget'\t'Whether replicas are placed here automatically' 'Autoplacer/MaxThroughput'\t'Throughput that the storage can deliver' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)' 'Autoplacer/PreSelectScript'\t'Script in /etc/linstor/selector that chooses among the candidates' 'Autoplacer/PreSelectScriptTimeout'\t'Time-out of that script in ms' 'Autoplacer/Weights/MaxFreeSpace'\t'How much free space counts when a pool is chosen' 'Autoplacer/Weights/MaxThroughput'\t'How much free throughput counts' 'Autoplacer/Weights/MinReservedSpace'\t'How much little reserved space counts' 'Autoplacer/Weights/MinRscCount'\t'How much a small number of resources counts' 'Aux/'\t'A property of your own' 'BCache/Blocksize'\t'Block size of the cache' 'BCache/Bucketsize'\t'Bucket size of the cache' 'BCache/CacheReplacementPolicy'\t'What leaves the cache first' 'BCache/DataOffset'\t'Where the data begin on the backing device' 'BCache/Discard'\t'Discard freed buckets' 'BCache/PoolName'\t'Storage pool for the cache' 'BCache/Size'\t'Size of the cache as a percentage or in KiB' 'BCache/Writeback'\t'Write to the cache first' 'BackupShipping/AllowForceRestore'\t'Let a received backup replace an existing resource' 'BackupShipping/BackupTimeout'\t'Time-out in seconds for listing and deleting backups' 'BackupShipping/L2LReceiveStartedTimeout'\t'How long in ms the target waits for the sender; -1 for ever' 'BackupShipping/L2LSkipWaitForStart'\t'Return as soon as the snapshot exists and ship in the background' 'BackupShipping/MaxConcurrentBackupsPerNode'\t'How many backups a node ships at once; negative is any number' 'BackupShipping/S3KeySuffix'\t'Suffix that tells the backups of this cluster from others' 'BalanceResourcesEnabled'\t'Take surplus replicas away and add missing ones' 'BalanceResourcesGracePeriod'\t'Age in seconds from which on a surplus replica may be taken away' 'BalanceResourcesInterval'\t'Seconds between two rounds of balancing' 'BalanceResourcesSkipDiskLimit'\t'How many replicas may skip their disk before balancing leaves the resource alone' 'BitmapBlockSizeNewResource'\t'The same for resources that are made from now on' 'Cache/Blocksize'\t'Block size of the cache' 'Cache/CachePool'\t'Storage pool for the cache' 'Cache/Cachesize'\t'Size of the cache as a percentage or in KiB' 'Cache/FlushTimeout'\t'How long a suspend waits for the cache to be written back' 'Cache/MetaPool'\t'Storage pool for the metadata of the cache' 'Cache/Metasize'\t'Size of the metadata as a percentage or in KiB' 'Cache/OpMode'\t'How the cache treats writes' 'Cache/Policy'\t'What leaves the cache first' 'Clone/BalanceAfterClone'\t'Place one more replica after a clone and balance' 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)' 'CopyAllSnaps'\t'Copy all snapshots to new replicas' 'CopyAllSnapsOnEvacuate'\t'Take the snapshots along when a node is evacuated' 'DrbdOptions/AutoEvictAfterTime'\t'Minutes offline after which a node is evicted' 'DrbdOptions/AutoEvictAllowEviction'\t'Whether nodes are evicted at all' 'DrbdOptions/AutoEvictMaxDisconnectedNodes'\t'Percentage of nodes offline from which on none is evicted' 'DrbdOptions/AutoEvictMinReplicaCount'\t'Replicas to keep when a node is evicted' 'DrbdOptions/Disk/al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash' 'DrbdOptions/Disk/al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync' 'DrbdOptions/Disk/block-size'\t'Logical block size the DRBD device reports' 'DrbdOptions/Disk/disable-write-same'\t'Do not offer WRITE SAME on the DRBD device' 'DrbdOptions/Disk/discard-granularity'\t'Granularity of discards the DRBD device reports' 'DrbdOptions/Disk/discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes' 'DrbdOptions/Disk/disk-barrier'\t'Order writes on the backing disk with barriers' 'DrbdOptions/Disk/disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk' 'DrbdOptions/Disk/disk-flushes'\t'Flush the cache of the backing disk between dependent writes' 'DrbdOptions/Disk/disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever' 'DrbdOptions/Disk/diskless'\t'Have no backing disk on purpose' 'DrbdOptions/Disk/max-bio-size'\t'Largest request the DRBD device accepts' 'DrbdOptions/Disk/md-flushes'\t'Flush the cache of the disk after metadata was written' 'DrbdOptions/Disk/on-io-error'\t'What to do when the backing disk reports an I/O error' 'DrbdOptions/Disk/read-balancing'\t'How reads are spread over the nodes with current data' 'DrbdOptions/Disk/resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' 'DrbdOptions/Disk/rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off' 'DrbdOptions/ForceInitialSync'\t'Do the initial sync for thin volumes too' 'DrbdOptions/Handlers/after-resync-target'\t'Run when this node was brought up to date by a resync' 'DrbdOptions/Handlers/before-resync-source'\t'Run before this node becomes the source of a resync' 'DrbdOptions/Handlers/before-resync-target'\t'Run before a resync makes the data of this node inconsistent' 'DrbdOptions/Handlers/fence-peer'\t'Run to fence a peer that cannot be reached' 'DrbdOptions/Handlers/initial-split-brain'\t'Run when a split brain is found, resolved or not' 'DrbdOptions/Handlers/local-io-error'\t'Run when the backing disk reports an I/O error' 'DrbdOptions/Handlers/out-of-sync'\t'Run when online verification found differences' 'DrbdOptions/Handlers/pri-lost'\t'Run on a primary that should become the target of a resync' 'DrbdOptions/Handlers/pri-lost-after-sb'\t'Run on a primary that lost the resolution of a split brain' 'DrbdOptions/Handlers/pri-on-incon-degr'\t'Run on a primary whose only data are inconsistent' 'DrbdOptions/Handlers/quorum-lost'\t'Run when the partition lost quorum' 'DrbdOptions/Handlers/split-brain'\t'Run when a split brain could not be resolved' 'DrbdOptions/Handlers/unfence-peer'\t'Run when a fenced peer is up to date again' 'DrbdOptions/Net/after-sb-0pri'\t'How a split brain is resolved while no node is primary' 'DrbdOptions/Net/after-sb-1pri'\t'How a split brain is resolved while one node is primary' 'DrbdOptions/Net/after-sb-2pri'\t'How a split brain is resolved while both nodes are primary' 'DrbdOptions/Net/allow-remote-read'\t'Let this peer be read from when the local disk cannot be' 'DrbdOptions/Net/allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need' 'DrbdOptions/Net/always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common' 'DrbdOptions/Net/congestion-extents'\t'Active extents from which on on-congestion applies' 'DrbdOptions/Net/congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off' 'DrbdOptions/Net/connect-int'\t'Pause between two attempts to connect' 'DrbdOptions/Net/cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256' 'DrbdOptions/Net/csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary' 'DrbdOptions/Net/csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c' 'DrbdOptions/Net/data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time' 'DrbdOptions/Net/fencing'\t'What is done about a peer that cannot be reached' 'DrbdOptions/Net/ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does' 'DrbdOptions/Net/load-balance-paths'\t'Send over all paths of the connection instead of one' 'DrbdOptions/Net/max-buffers'\t'Most buffers (pages) for writes and resync in flight' 'DrbdOptions/Net/max-epoch-size'\t'Most writes between two write barriers' 'DrbdOptions/Net/on-congestion'\t'What to do when the network cannot keep up' 'DrbdOptions/Net/ping-int'\t'Ping an idle peer after this long' 'DrbdOptions/Net/ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer' 'DrbdOptions/Net/protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk' 'DrbdOptions/Net/rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose' 'DrbdOptions/Net/rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rr-conflict'\t'What to do when resync and roles contradict each other' 'DrbdOptions/Net/shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters' 'DrbdOptions/Net/sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose' 'DrbdOptions/Net/socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout' 'DrbdOptions/Net/tcp-cork'\t'Collect small packets with TCP_CORK' 'DrbdOptions/Net/timeout'\t'Drop a peer that does not answer a request for this long' 'DrbdOptions/Net/tls'\t'Encrypt the connection with kernel TLS' 'DrbdOptions/Net/tls-certificate'\t'Certificate for TLS, as its key serial' 'DrbdOptions/Net/tls-keyring'\t'Keyring with the trusted certificates for TLS' 'DrbdOptions/Net/tls-privkey'\t'Private key for TLS, as its key serial' 'DrbdOptions/Net/transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp' 'DrbdOptions/Net/use-rle'\t'Compress bitmaps before they are exchanged' 'DrbdOptions/Net/verify-alg'\t'Hash for online verification, such as crc32c or sha256' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/PeerDevice/c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0' 'DrbdOptions/PeerDevice/c-fill-target'\t'Resync data in flight that the resync controller aims at' 'DrbdOptions/PeerDevice/c-max-rate'\t'Highest rate of a resync' 'DrbdOptions/PeerDevice/c-min-rate'\t'Rate that a resync keeps although applications write' 'DrbdOptions/PeerDevice/c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate)' 'DrbdOptions/PeerDevice/peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum' 'DrbdOptions/PeerDevice/resync-rate'\t'Fixed rate of a resync, or the rate it starts with' 'DrbdOptions/PeerDevice/resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary' 'DrbdOptions/Resource/auto-promote'\t'Become primary by itself when the device is opened for writing' 'DrbdOptions/Resource/auto-promote-timeout'\t'How long opening the device waits for the promotion' 'DrbdOptions/Resource/cpu-mask'\t'CPUs for the threads of DRBD, as a hexadecimal mask' 'DrbdOptions/Resource/drbd8-api-compatibility'\t'Behave like DRBD 8 towards tools that need it' 'DrbdOptions/Resource/max-io-depth'\t'Most application requests in flight for each device' 'DrbdOptions/Resource/on-no-data-accessible'\t'What happens to I/O when no current data can be reached' 'DrbdOptions/Resource/on-no-quorum'\t'What happens to I/O when the partition has no quorum' 'DrbdOptions/Resource/on-suspended-primary-outdated'\t'What a suspended primary does that finds its data outdated' 'DrbdOptions/Resource/peer-ack-delay'\t'Tell the peers about completed writes after this long without new ones' 'DrbdOptions/Resource/peer-ack-window'\t'Tell the peers about completed writes after this much data' 'DrbdOptions/Resource/quorum'\t'How many nodes a partition needs to be writable' 'DrbdOptions/Resource/quorum-minimum-redundancy'\t'How many nodes with current data a partition needs to be writable' 'DrbdOptions/Resource/twopc-retry-timeout'\t'Pause before a cluster-wide state change is tried again' 'DrbdOptions/Resource/twopc-timeout'\t'Longest duration of a cluster-wide state change' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-add-quorum-tiebreaker'\t'Add and remove tie-breakers by itself' 'DrbdOptions/auto-diskful'\t'Minutes as a diskless primary after which a resource gets a disk' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed' 'DrbdOptions/auto-quorum'\t'Without effect in new versions: use the DRBD options quorum and on-no-quorum' 'DrbdOptions/auto-resync-after-disable'\t'Do not set resync-after by itself' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself' 'DrbdOptions/auto-verify-algo-allowed-user-list'\t'Hashes for verification that may be chosen, separated by semicolons' 'DrbdOptions/auto-verify-algo-disable'\t'Do not set verify-alg by itself' 'DrbdProxy/AutoEnable'\t'Use DRBD Proxy between nodes of different sites' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'ExtCmd/IoPollInterval'\t'Milliseconds between two looks at the I/O of an external command' 'ExtCmd/IoStallTimeout'\t'Milliseconds without I/O after which an external command counts as stuck' 'ExtCmd/KillTimeout'\t'Milliseconds an external command gets after SIGKILL' 'ExtCmd/TermTimeout'\t'Milliseconds an external command gets after SIGTERM' 'ExtCmd/WaitTimeout'\t'Milliseconds an external command may take' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'MaxFreeCapacityOversubscriptionRatio'\t'How many times the free space may be promised' 'MaxOversubscriptionRatio'\t'Default for both ratios of oversubscription' 'MaxTotalCapacityOversubscriptionRatio'\t'How many times the whole capacity may be promised' 'MinorNrAutoRange'\t'Minor numbers to give to new volumes (1000-49999)' 'NVMe/Port'\t'Port for NVMe over fabrics' 'NVMe/PrefNic'\t'Network interface for NVMe over fabrics' 'NVMe/TRType'\t'Transport of NVMe over fabrics' 'PeerSlotsNewResource'\t'Peer slots of new resources, 1 to 31; they cannot be changed later' 'REST/AutoHTTPS'\t'Make a certificate and offer HTTPS when none is set up' 'REST/disable-http-metrics'\t'Do not offer /metrics over HTTP while there is HTTPS' 'SearchDomain'\t'Domain for node names that are not fully qualified' 'Site'\t'Site of the node, for DRBD Proxy' 'Snapshot/BalanceAfterRestore'\t'Place one more replica after a restore and balance' 'SpecStltPortAutoRange'\t'TCP ports to give to special satellites' 'StorDriver/DMStats'\t'Collect device-mapper statistics of new logical volumes' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/RemoteSpdk/ApiHost'\t'Host of the SPDK API' 'StorDriver/RemoteSpdk/ApiPort'\t'Port of the SPDK API' 'StorDriver/RemoteSpdk/UserName'\t'User of the SPDK API' 'StorDriver/RemoteSpdk/UserNameEnv'\t'Environment variable with the user of the SPDK API' 'StorDriver/RemoteSpdk/UserPassword'\t'Password for the SPDK API' 'StorDriver/RemoteSpdk/UserPasswordEnv'\t'Environment variable with the password for the SPDK API' 'StorDriver/SizesCacheTime'\t'Milliseconds for which the sizes from LVM are remembered' 'StorDriver/Zfs/DeleteStrategy'\t'What deleting does with a ZFS volume that has snapshots' 'StorDriver/Zfs/RollbackStrategy'\t'How a ZFS volume is rolled back' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create' 'TcpPortAutoRange'\t'TCP ports to give to new resources (7000-7999)' 'UpdateCacheInterval'\t'Seconds between two updates of the free space' 'UseZFSClone'\t'Clone with zfs clone instead of send and receive' 'Writecache/Options/Additional'\t'More arguments for the write cache' 'Writecache/Options/AutocommitBlocks'\t'Blocks after which written data are committed' 'Writecache/Options/AutocommitTime'\t'Milliseconds after which written data are committed' 'Writecache/Options/Fua'\t'Use forced unit access for write-back' 'Writecache/Options/HighWatermark'\t'Fill level at which write-back begins' 'Writecache/Options/LowWatermark'\t'Fill level at which write-back ends' 'Writecache/Options/StartSector'\t'Where the cache begins on its device, in sectors' 'Writecache/Options/WritebackJobs'\t'Most blocks written back at once' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'node'
            set __l_keys 'AutoplaceTarget'\t'Whether replicas are placed here automatically' 'Autoplacer/MaxThroughput'\t'Throughput that the storage can deliver' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)' 'Aux/'\t'A property of your own' 'BCache/Blocksize'\t'Block size of the cache' 'BCache/Bucketsize'\t'Bucket size of the cache' 'BCache/CacheReplacementPolicy'\t'What leaves the cache first' 'BCache/DataOffset'\t'Where the data begin on the backing device' 'BCache/Discard'\t'Discard freed buckets' 'BCache/PoolName'\t'Storage pool for the cache' 'BCache/Size'\t'Size of the cache as a percentage or in KiB' 'BCache/Writeback'\t'Write to the cache first' 'BackupShipping/L2LReceiveStartedTimeout'\t'How long in ms the target waits for the sender; -1 for ever' 'BackupShipping/L2LSkipWaitForStart'\t'Return as soon as the snapshot exists and ship in the background' 'BackupShipping/MaxConcurrentBackupsPerNode'\t'How many backups a node ships at once; negative is any number' 'Cache/Blocksize'\t'Block size of the cache' 'Cache/CachePool'\t'Storage pool for the cache' 'Cache/Cachesize'\t'Size of the cache as a percentage or in KiB' 'Cache/FlushTimeout'\t'How long a suspend waits for the cache to be written back' 'Cache/MetaPool'\t'Storage pool for the metadata of the cache' 'Cache/Metasize'\t'Size of the metadata as a percentage or in KiB' 'Cache/OpMode'\t'How the cache treats writes' 'Cache/Policy'\t'What leaves the cache first' 'CopyAllSnapsOnEvacuate'\t'Take the snapshots along when a node is evacuated' 'DrbdOptions/AutoEvictAfterTime'\t'Minutes offline after which a node is evicted' 'DrbdOptions/AutoEvictAllowEviction'\t'Whether nodes are evicted at all' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed' 'DrbdProxy/AutoEnable'\t'Use DRBD Proxy between nodes of different sites' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'ExtCmd/IoPollInterval'\t'Milliseconds between two looks at the I/O of an external command' 'ExtCmd/IoStallTimeout'\t'Milliseconds without I/O after which an external command counts as stuck' 'ExtCmd/KillTimeout'\t'Milliseconds an external command gets after SIGKILL' 'ExtCmd/TermTimeout'\t'Milliseconds an external command gets after SIGTERM' 'ExtCmd/WaitTimeout'\t'Milliseconds an external command may take' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'PrefNic'\t'Network interface for replication' 'Site'\t'Site of the node, for DRBD Proxy' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/RemoteSpdk/ApiHost'\t'Host of the SPDK API' 'StorDriver/RemoteSpdk/ApiPort'\t'Port of the SPDK API' 'StorDriver/RemoteSpdk/UserName'\t'User of the SPDK API' 'StorDriver/RemoteSpdk/UserNameEnv'\t'Environment variable with the user of the SPDK API' 'StorDriver/RemoteSpdk/UserPassword'\t'Password for the SPDK API' 'StorDriver/RemoteSpdk/UserPasswordEnv'\t'Environment variable with the password for the SPDK API' 'StorDriver/SizesCacheTime'\t'Milliseconds for which the sizes from LVM are remembered' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'TcpPortAutoRange'\t'TCP ports to give to new resources (7000-7999)' 'TcpPortsBlocked'\t'TCP ports that DRBD must not get' 'Writecache/Options/Additional'\t'More arguments for the write cache' 'Writecache/Options/AutocommitBlocks'\t'Blocks after which written data are committed' 'Writecache/Options/AutocommitTime'\t'Milliseconds after which written data are committed' 'Writecache/Options/Fua'\t'Use forced unit access for write-back' 'Writecache/Options/HighWatermark'\t'Fill level at which write-back begins' 'Writecache/Options/LowWatermark'\t'Fill level at which write-back ends' 'Writecache/Options/StartSector'\t'Where the cache begins on its device, in sectors' 'Writecache/Options/WritebackJobs'\t'Most blocks written back at once' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'node-connection'
            set __l_keys 'Aux/'\t'A property of your own' 'DrbdOptions/Net/after-sb-0pri'\t'How a split brain is resolved while no node is primary' 'DrbdOptions/Net/after-sb-1pri'\t'How a split brain is resolved while one node is primary' 'DrbdOptions/Net/after-sb-2pri'\t'How a split brain is resolved while both nodes are primary' 'DrbdOptions/Net/allow-remote-read'\t'Let this peer be read from when the local disk cannot be' 'DrbdOptions/Net/allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need' 'DrbdOptions/Net/always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common' 'DrbdOptions/Net/congestion-extents'\t'Active extents from which on on-congestion applies' 'DrbdOptions/Net/congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off' 'DrbdOptions/Net/connect-int'\t'Pause between two attempts to connect' 'DrbdOptions/Net/cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256' 'DrbdOptions/Net/csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary' 'DrbdOptions/Net/csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c' 'DrbdOptions/Net/data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time' 'DrbdOptions/Net/fencing'\t'What is done about a peer that cannot be reached' 'DrbdOptions/Net/ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does' 'DrbdOptions/Net/load-balance-paths'\t'Send over all paths of the connection instead of one' 'DrbdOptions/Net/max-buffers'\t'Most buffers (pages) for writes and resync in flight' 'DrbdOptions/Net/max-epoch-size'\t'Most writes between two write barriers' 'DrbdOptions/Net/on-congestion'\t'What to do when the network cannot keep up' 'DrbdOptions/Net/ping-int'\t'Ping an idle peer after this long' 'DrbdOptions/Net/ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer' 'DrbdOptions/Net/protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk' 'DrbdOptions/Net/rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose' 'DrbdOptions/Net/rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rr-conflict'\t'What to do when resync and roles contradict each other' 'DrbdOptions/Net/shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters' 'DrbdOptions/Net/sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose' 'DrbdOptions/Net/socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout' 'DrbdOptions/Net/tcp-cork'\t'Collect small packets with TCP_CORK' 'DrbdOptions/Net/timeout'\t'Drop a peer that does not answer a request for this long' 'DrbdOptions/Net/tls'\t'Encrypt the connection with kernel TLS' 'DrbdOptions/Net/tls-certificate'\t'Certificate for TLS, as its key serial' 'DrbdOptions/Net/tls-keyring'\t'Keyring with the trusted certificates for TLS' 'DrbdOptions/Net/tls-privkey'\t'Private key for TLS, as its key serial' 'DrbdOptions/Net/transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp' 'DrbdOptions/Net/use-rle'\t'Compress bitmaps before they are exchanged' 'DrbdOptions/Net/verify-alg'\t'Hash for online verification, such as crc32c or sha256' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/PeerDevice/c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0' 'DrbdOptions/PeerDevice/c-fill-target'\t'Resync data in flight that the resync controller aims at' 'DrbdOptions/PeerDevice/c-max-rate'\t'Highest rate of a resync' 'DrbdOptions/PeerDevice/c-min-rate'\t'Rate that a resync keeps although applications write' 'DrbdOptions/PeerDevice/c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate)' 'DrbdOptions/PeerDevice/peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum' 'DrbdOptions/PeerDevice/resync-rate'\t'Fixed rate of a resync, or the rate it starts with' 'DrbdOptions/PeerDevice/resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary'
        case 'storage-pool'
            set __l_keys 'Autoplacer/MaxThroughput'\t'Throughput that the storage can deliver' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)' 'Aux/'\t'A property of your own' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'MaxFreeCapacityOversubscriptionRatio'\t'How many times the free space may be promised' 'MaxOversubscriptionRatio'\t'Default for both ratios of oversubscription' 'MaxTotalCapacityOversubscriptionRatio'\t'How many times the whole capacity may be promised' 'NVMe/PrefNic'\t'Network interface for NVMe over fabrics' 'PrefNic'\t'Network interface for replication' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/RemoteSpdk/ApiHost'\t'Host of the SPDK API' 'StorDriver/RemoteSpdk/ApiPort'\t'Port of the SPDK API' 'StorDriver/RemoteSpdk/UserName'\t'User of the SPDK API' 'StorDriver/RemoteSpdk/UserNameEnv'\t'Environment variable with the user of the SPDK API' 'StorDriver/RemoteSpdk/UserPassword'\t'Password for the SPDK API' 'StorDriver/RemoteSpdk/UserPasswordEnv'\t'Environment variable with the password for the SPDK API' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'storage-pool-definition'
            set __l_keys 'Aux/'\t'A property of your own' 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)' 'MaxFreeCapacityOversubscriptionRatio'\t'How many times the free space may be promised' 'MaxOversubscriptionRatio'\t'Default for both ratios of oversubscription' 'MaxTotalCapacityOversubscriptionRatio'\t'How many times the whole capacity may be promised' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'resource-definition'
            set __l_keys 'AllowMixingStoragePoolDriver'\t'Let the replicas of a resource lie on different kinds of storage, for a migration' 'AutoSnapshot/Keep'\t'How many automatic snapshots to keep; 0 keeps all' 'AutoSnapshot/NextAutoId'\t'Number of the next automatic snapshot' 'AutoSnapshot/RunEvery'\t'Minutes between automatic snapshots; 0 makes none' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)' 'Aux/'\t'A property of your own' 'BCache/Blocksize'\t'Block size of the cache' 'BCache/Bucketsize'\t'Bucket size of the cache' 'BCache/CacheReplacementPolicy'\t'What leaves the cache first' 'BCache/DataOffset'\t'Where the data begin on the backing device' 'BCache/Discard'\t'Discard freed buckets' 'BCache/PoolName'\t'Storage pool for the cache' 'BCache/Size'\t'Size of the cache as a percentage or in KiB' 'BCache/Writeback'\t'Write to the cache first' 'BackupShipping/AllowForceRestore'\t'Let a received backup replace an existing resource' 'BackupShipping/L2LReceiveStartedTimeout'\t'How long in ms the target waits for the sender; -1 for ever' 'BackupShipping/L2LSkipWaitForStart'\t'Return as soon as the snapshot exists and ship in the background' 'BalanceResourcesEnabled'\t'Take surplus replicas away and add missing ones' 'BalanceResourcesSkipDiskLimit'\t'How many replicas may skip their disk before balancing leaves the resource alone' 'BitmapBlockSizeNewResource'\t'The same for resources that are made from now on' 'Cache/Blocksize'\t'Block size of the cache' 'Cache/CachePool'\t'Storage pool for the cache' 'Cache/Cachesize'\t'Size of the cache as a percentage or in KiB' 'Cache/FlushTimeout'\t'How long a suspend waits for the cache to be written back' 'Cache/MetaPool'\t'Storage pool for the metadata of the cache' 'Cache/Metasize'\t'Size of the metadata as a percentage or in KiB' 'Cache/OpMode'\t'How the cache treats writes' 'Cache/Policy'\t'What leaves the cache first' 'Clone/BalanceAfterClone'\t'Place one more replica after a clone and balance' 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)' 'CopyAllSnaps'\t'Copy all snapshots to new replicas' 'DrbdOptions/AutoEvictMinReplicaCount'\t'Replicas to keep when a node is evicted' 'DrbdOptions/Disk/al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash' 'DrbdOptions/Disk/al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync' 'DrbdOptions/Disk/block-size'\t'Logical block size the DRBD device reports' 'DrbdOptions/Disk/disable-write-same'\t'Do not offer WRITE SAME on the DRBD device' 'DrbdOptions/Disk/discard-granularity'\t'Granularity of discards the DRBD device reports' 'DrbdOptions/Disk/discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes' 'DrbdOptions/Disk/disk-barrier'\t'Order writes on the backing disk with barriers' 'DrbdOptions/Disk/disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk' 'DrbdOptions/Disk/disk-flushes'\t'Flush the cache of the backing disk between dependent writes' 'DrbdOptions/Disk/disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever' 'DrbdOptions/Disk/diskless'\t'Have no backing disk on purpose' 'DrbdOptions/Disk/max-bio-size'\t'Largest request the DRBD device accepts' 'DrbdOptions/Disk/md-flushes'\t'Flush the cache of the disk after metadata was written' 'DrbdOptions/Disk/on-io-error'\t'What to do when the backing disk reports an I/O error' 'DrbdOptions/Disk/read-balancing'\t'How reads are spread over the nodes with current data' 'DrbdOptions/Disk/resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' 'DrbdOptions/Disk/rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off' 'DrbdOptions/ExactSize'\t'Make the volumes exactly as large as defined' 'DrbdOptions/ForceInitialSync'\t'Do the initial sync for thin volumes too' 'DrbdOptions/Handlers/after-resync-target'\t'Run when this node was brought up to date by a resync' 'DrbdOptions/Handlers/before-resync-source'\t'Run before this node becomes the source of a resync' 'DrbdOptions/Handlers/before-resync-target'\t'Run before a resync makes the data of this node inconsistent' 'DrbdOptions/Handlers/fence-peer'\t'Run to fence a peer that cannot be reached' 'DrbdOptions/Handlers/initial-split-brain'\t'Run when a split brain is found, resolved or not' 'DrbdOptions/Handlers/local-io-error'\t'Run when the backing disk reports an I/O error' 'DrbdOptions/Handlers/out-of-sync'\t'Run when online verification found differences' 'DrbdOptions/Handlers/pri-lost'\t'Run on a primary that should become the target of a resync' 'DrbdOptions/Handlers/pri-lost-after-sb'\t'Run on a primary that lost the resolution of a split brain' 'DrbdOptions/Handlers/pri-on-incon-degr'\t'Run on a primary whose only data are inconsistent' 'DrbdOptions/Handlers/quorum-lost'\t'Run when the partition lost quorum' 'DrbdOptions/Handlers/split-brain'\t'Run when a split brain could not be resolved' 'DrbdOptions/Handlers/unfence-peer'\t'Run when a fenced peer is up to date again' 'DrbdOptions/Net/after-sb-0pri'\t'How a split brain is resolved while no node is primary' 'DrbdOptions/Net/after-sb-1pri'\t'How a split brain is resolved while one node is primary' 'DrbdOptions/Net/after-sb-2pri'\t'How a split brain is resolved while both nodes are primary' 'DrbdOptions/Net/allow-remote-read'\t'Let this peer be read from when the local disk cannot be' 'DrbdOptions/Net/allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need' 'DrbdOptions/Net/always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common' 'DrbdOptions/Net/congestion-extents'\t'Active extents from which on on-congestion applies' 'DrbdOptions/Net/congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off' 'DrbdOptions/Net/connect-int'\t'Pause between two attempts to connect' 'DrbdOptions/Net/cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256' 'DrbdOptions/Net/csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary' 'DrbdOptions/Net/csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c' 'DrbdOptions/Net/data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time' 'DrbdOptions/Net/fencing'\t'What is done about a peer that cannot be reached' 'DrbdOptions/Net/ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does' 'DrbdOptions/Net/load-balance-paths'\t'Send over all paths of the connection instead of one' 'DrbdOptions/Net/max-buffers'\t'Most buffers (pages) for writes and resync in flight' 'DrbdOptions/Net/max-epoch-size'\t'Most writes between two write barriers' 'DrbdOptions/Net/on-congestion'\t'What to do when the network cannot keep up' 'DrbdOptions/Net/ping-int'\t'Ping an idle peer after this long' 'DrbdOptions/Net/ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer' 'DrbdOptions/Net/protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk' 'DrbdOptions/Net/rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose' 'DrbdOptions/Net/rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rr-conflict'\t'What to do when resync and roles contradict each other' 'DrbdOptions/Net/shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters' 'DrbdOptions/Net/sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose' 'DrbdOptions/Net/socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout' 'DrbdOptions/Net/tcp-cork'\t'Collect small packets with TCP_CORK' 'DrbdOptions/Net/timeout'\t'Drop a peer that does not answer a request for this long' 'DrbdOptions/Net/tls'\t'Encrypt the connection with kernel TLS' 'DrbdOptions/Net/tls-certificate'\t'Certificate for TLS, as its key serial' 'DrbdOptions/Net/tls-keyring'\t'Keyring with the trusted certificates for TLS' 'DrbdOptions/Net/tls-privkey'\t'Private key for TLS, as its key serial' 'DrbdOptions/Net/transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp' 'DrbdOptions/Net/use-rle'\t'Compress bitmaps before they are exchanged' 'DrbdOptions/Net/verify-alg'\t'Hash for online verification, such as crc32c or sha256' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/PeerDevice/c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0' 'DrbdOptions/PeerDevice/c-fill-target'\t'Resync data in flight that the resync controller aims at' 'DrbdOptions/PeerDevice/c-max-rate'\t'Highest rate of a resync' 'DrbdOptions/PeerDevice/c-min-rate'\t'Rate that a resync keeps although applications write' 'DrbdOptions/PeerDevice/c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate)' 'DrbdOptions/PeerDevice/peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum' 'DrbdOptions/PeerDevice/resync-rate'\t'Fixed rate of a resync, or the rate it starts with' 'DrbdOptions/PeerDevice/resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary' 'DrbdOptions/Resource/auto-promote'\t'Become primary by itself when the device is opened for writing' 'DrbdOptions/Resource/auto-promote-timeout'\t'How long opening the device waits for the promotion' 'DrbdOptions/Resource/cpu-mask'\t'CPUs for the threads of DRBD, as a hexadecimal mask' 'DrbdOptions/Resource/drbd8-api-compatibility'\t'Behave like DRBD 8 towards tools that need it' 'DrbdOptions/Resource/max-io-depth'\t'Most application requests in flight for each device' 'DrbdOptions/Resource/on-no-data-accessible'\t'What happens to I/O when no current data can be reached' 'DrbdOptions/Resource/on-no-quorum'\t'What happens to I/O when the partition has no quorum' 'DrbdOptions/Resource/on-suspended-primary-outdated'\t'What a suspended primary does that finds its data outdated' 'DrbdOptions/Resource/peer-ack-delay'\t'Tell the peers about completed writes after this long without new ones' 'DrbdOptions/Resource/peer-ack-window'\t'Tell the peers about completed writes after this much data' 'DrbdOptions/Resource/quorum'\t'How many nodes a partition needs to be writable' 'DrbdOptions/Resource/quorum-minimum-redundancy'\t'How many nodes with current data a partition needs to be writable' 'DrbdOptions/Resource/twopc-retry-timeout'\t'Pause before a cluster-wide state change is tried again' 'DrbdOptions/Resource/twopc-timeout'\t'Longest duration of a cluster-wide state change' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-add-quorum-tiebreaker'\t'Add and remove tie-breakers by itself' 'DrbdOptions/auto-diskful'\t'Minutes as a diskless primary after which a resource gets a disk' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed' 'DrbdOptions/auto-quorum'\t'Without effect in new versions: use the DRBD options quorum and on-no-quorum' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself' 'DrbdOptions/auto-verify-algo-disable'\t'Do not set verify-alg by itself' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'FileSystem/Group'\t'Group that owns a new file system' 'FileSystem/MkfsParams'\t'More arguments for mkfs' 'FileSystem/Type'\t'File system to make on new volumes' 'FileSystem/User'\t'User who owns a new file system' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'NVMe/Port'\t'Port for NVMe over fabrics' 'NVMe/TRType'\t'Transport of NVMe over fabrics' 'PeerSlotsNewResource'\t'Peer slots of new resources, 1 to 31; they cannot be changed later' 'PrefNic'\t'Network interface for replication' 'Snapshot/BalanceAfterRestore'\t'Place one more replica after a restore and balance' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/Zfs/DeleteStrategy'\t'What deleting does with a ZFS volume that has snapshots' 'StorDriver/Zfs/RollbackStrategy'\t'How a ZFS volume is rolled back' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'UseZFSClone'\t'Clone with zfs clone instead of send and receive' 'Writecache/Options/Additional'\t'More arguments for the write cache' 'Writecache/Options/AutocommitBlocks'\t'Blocks after which written data are committed' 'Writecache/Options/AutocommitTime'\t'Milliseconds after which written data are committed' 'Writecache/Options/Fua'\t'Use forced unit access for write-back' 'Writecache/Options/HighWatermark'\t'Fill level at which write-back begins' 'Writecache/Options/LowWatermark'\t'Fill level at which write-back ends' 'Writecache/Options/StartSector'\t'Where the cache begins on its device, in sectors' 'Writecache/Options/WritebackJobs'\t'Most blocks written back at once' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'resource-group'
            set __l_keys 'AllowMixingStoragePoolDriver'\t'Let the replicas of a resource lie on different kinds of storage, for a migration' 'AutoSnapshot/Keep'\t'How many automatic snapshots to keep; 0 keeps all' 'AutoSnapshot/NextAutoId'\t'Number of the next automatic snapshot' 'AutoSnapshot/RunEvery'\t'Minutes between automatic snapshots; 0 makes none' 'Autoplacer/MinThinFreeSpace'\t'Free space that a thin pool needs to be chosen, as a size or percentage (10%)' 'Aux/'\t'A property of your own' 'BCache/Blocksize'\t'Block size of the cache' 'BCache/Bucketsize'\t'Bucket size of the cache' 'BCache/CacheReplacementPolicy'\t'What leaves the cache first' 'BCache/DataOffset'\t'Where the data begin on the backing device' 'BCache/Discard'\t'Discard freed buckets' 'BCache/PoolName'\t'Storage pool for the cache' 'BCache/Size'\t'Size of the cache as a percentage or in KiB' 'BCache/Writeback'\t'Write to the cache first' 'BackupShipping/AllowForceRestore'\t'Let a received backup replace an existing resource' 'BackupShipping/L2LReceiveStartedTimeout'\t'How long in ms the target waits for the sender; -1 for ever' 'BackupShipping/L2LSkipWaitForStart'\t'Return as soon as the snapshot exists and ship in the background' 'BalanceResourcesEnabled'\t'Take surplus replicas away and add missing ones' 'BalanceResourcesSkipDiskLimit'\t'How many replicas may skip their disk before balancing leaves the resource alone' 'BitmapBlockSizeNewResource'\t'The same for resources that are made from now on' 'Cache/Blocksize'\t'Block size of the cache' 'Cache/CachePool'\t'Storage pool for the cache' 'Cache/Cachesize'\t'Size of the cache as a percentage or in KiB' 'Cache/FlushTimeout'\t'How long a suspend waits for the cache to be written back' 'Cache/MetaPool'\t'Storage pool for the metadata of the cache' 'Cache/Metasize'\t'Size of the metadata as a percentage or in KiB' 'Cache/OpMode'\t'How the cache treats writes' 'Cache/Policy'\t'What leaves the cache first' 'Clone/BalanceAfterClone'\t'Place one more replica after a clone and balance' 'Clone/DdBlocksize'\t'Block size for copying with dd (64k, 1M)' 'CopyAllSnaps'\t'Copy all snapshots to new replicas' 'DrbdOptions/AutoEvictMinReplicaCount'\t'Replicas to keep when a node is evicted' 'DrbdOptions/Disk/al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash' 'DrbdOptions/Disk/al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync' 'DrbdOptions/Disk/block-size'\t'Logical block size the DRBD device reports' 'DrbdOptions/Disk/disable-write-same'\t'Do not offer WRITE SAME on the DRBD device' 'DrbdOptions/Disk/discard-granularity'\t'Granularity of discards the DRBD device reports' 'DrbdOptions/Disk/discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes' 'DrbdOptions/Disk/disk-barrier'\t'Order writes on the backing disk with barriers' 'DrbdOptions/Disk/disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk' 'DrbdOptions/Disk/disk-flushes'\t'Flush the cache of the backing disk between dependent writes' 'DrbdOptions/Disk/disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever' 'DrbdOptions/Disk/diskless'\t'Have no backing disk on purpose' 'DrbdOptions/Disk/max-bio-size'\t'Largest request the DRBD device accepts' 'DrbdOptions/Disk/md-flushes'\t'Flush the cache of the disk after metadata was written' 'DrbdOptions/Disk/on-io-error'\t'What to do when the backing disk reports an I/O error' 'DrbdOptions/Disk/read-balancing'\t'How reads are spread over the nodes with current data' 'DrbdOptions/Disk/resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' 'DrbdOptions/Disk/rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off' 'DrbdOptions/ExactSize'\t'Make the volumes exactly as large as defined' 'DrbdOptions/ForceInitialSync'\t'Do the initial sync for thin volumes too' 'DrbdOptions/Handlers/after-resync-target'\t'Run when this node was brought up to date by a resync' 'DrbdOptions/Handlers/before-resync-source'\t'Run before this node becomes the source of a resync' 'DrbdOptions/Handlers/before-resync-target'\t'Run before a resync makes the data of this node inconsistent' 'DrbdOptions/Handlers/fence-peer'\t'Run to fence a peer that cannot be reached' 'DrbdOptions/Handlers/initial-split-brain'\t'Run when a split brain is found, resolved or not' 'DrbdOptions/Handlers/local-io-error'\t'Run when the backing disk reports an I/O error' 'DrbdOptions/Handlers/out-of-sync'\t'Run when online verification found differences' 'DrbdOptions/Handlers/pri-lost'\t'Run on a primary that should become the target of a resync' 'DrbdOptions/Handlers/pri-lost-after-sb'\t'Run on a primary that lost the resolution of a split brain' 'DrbdOptions/Handlers/pri-on-incon-degr'\t'Run on a primary whose only data are inconsistent' 'DrbdOptions/Handlers/quorum-lost'\t'Run when the partition lost quorum' 'DrbdOptions/Handlers/split-brain'\t'Run when a split brain could not be resolved' 'DrbdOptions/Handlers/unfence-peer'\t'Run when a fenced peer is up to date again' 'DrbdOptions/Net/after-sb-0pri'\t'How a split brain is resolved while no node is primary' 'DrbdOptions/Net/after-sb-1pri'\t'How a split brain is resolved while one node is primary' 'DrbdOptions/Net/after-sb-2pri'\t'How a split brain is resolved while both nodes are primary' 'DrbdOptions/Net/allow-remote-read'\t'Let this peer be read from when the local disk cannot be' 'DrbdOptions/Net/allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need' 'DrbdOptions/Net/always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common' 'DrbdOptions/Net/congestion-extents'\t'Active extents from which on on-congestion applies' 'DrbdOptions/Net/congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off' 'DrbdOptions/Net/connect-int'\t'Pause between two attempts to connect' 'DrbdOptions/Net/cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256' 'DrbdOptions/Net/csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary' 'DrbdOptions/Net/csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c' 'DrbdOptions/Net/data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time' 'DrbdOptions/Net/fencing'\t'What is done about a peer that cannot be reached' 'DrbdOptions/Net/ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does' 'DrbdOptions/Net/load-balance-paths'\t'Send over all paths of the connection instead of one' 'DrbdOptions/Net/max-buffers'\t'Most buffers (pages) for writes and resync in flight' 'DrbdOptions/Net/max-epoch-size'\t'Most writes between two write barriers' 'DrbdOptions/Net/on-congestion'\t'What to do when the network cannot keep up' 'DrbdOptions/Net/ping-int'\t'Ping an idle peer after this long' 'DrbdOptions/Net/ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer' 'DrbdOptions/Net/protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk' 'DrbdOptions/Net/rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose' 'DrbdOptions/Net/rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rr-conflict'\t'What to do when resync and roles contradict each other' 'DrbdOptions/Net/shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters' 'DrbdOptions/Net/sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose' 'DrbdOptions/Net/socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout' 'DrbdOptions/Net/tcp-cork'\t'Collect small packets with TCP_CORK' 'DrbdOptions/Net/timeout'\t'Drop a peer that does not answer a request for this long' 'DrbdOptions/Net/tls'\t'Encrypt the connection with kernel TLS' 'DrbdOptions/Net/tls-certificate'\t'Certificate for TLS, as its key serial' 'DrbdOptions/Net/tls-keyring'\t'Keyring with the trusted certificates for TLS' 'DrbdOptions/Net/tls-privkey'\t'Private key for TLS, as its key serial' 'DrbdOptions/Net/transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp' 'DrbdOptions/Net/use-rle'\t'Compress bitmaps before they are exchanged' 'DrbdOptions/Net/verify-alg'\t'Hash for online verification, such as crc32c or sha256' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/PeerDevice/c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0' 'DrbdOptions/PeerDevice/c-fill-target'\t'Resync data in flight that the resync controller aims at' 'DrbdOptions/PeerDevice/c-max-rate'\t'Highest rate of a resync' 'DrbdOptions/PeerDevice/c-min-rate'\t'Rate that a resync keeps although applications write' 'DrbdOptions/PeerDevice/c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate)' 'DrbdOptions/PeerDevice/peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum' 'DrbdOptions/PeerDevice/resync-rate'\t'Fixed rate of a resync, or the rate it starts with' 'DrbdOptions/PeerDevice/resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary' 'DrbdOptions/Resource/auto-promote'\t'Become primary by itself when the device is opened for writing' 'DrbdOptions/Resource/auto-promote-timeout'\t'How long opening the device waits for the promotion' 'DrbdOptions/Resource/cpu-mask'\t'CPUs for the threads of DRBD, as a hexadecimal mask' 'DrbdOptions/Resource/drbd8-api-compatibility'\t'Behave like DRBD 8 towards tools that need it' 'DrbdOptions/Resource/max-io-depth'\t'Most application requests in flight for each device' 'DrbdOptions/Resource/on-no-data-accessible'\t'What happens to I/O when no current data can be reached' 'DrbdOptions/Resource/on-no-quorum'\t'What happens to I/O when the partition has no quorum' 'DrbdOptions/Resource/on-suspended-primary-outdated'\t'What a suspended primary does that finds its data outdated' 'DrbdOptions/Resource/peer-ack-delay'\t'Tell the peers about completed writes after this long without new ones' 'DrbdOptions/Resource/peer-ack-window'\t'Tell the peers about completed writes after this much data' 'DrbdOptions/Resource/quorum'\t'How many nodes a partition needs to be writable' 'DrbdOptions/Resource/quorum-minimum-redundancy'\t'How many nodes with current data a partition needs to be writable' 'DrbdOptions/Resource/twopc-retry-timeout'\t'Pause before a cluster-wide state change is tried again' 'DrbdOptions/Resource/twopc-timeout'\t'Longest duration of a cluster-wide state change' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-add-quorum-tiebreaker'\t'Add and remove tie-breakers by itself' 'DrbdOptions/auto-diskful'\t'Minutes as a diskless primary after which a resource gets a disk' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed' 'DrbdOptions/auto-quorum'\t'Without effect in new versions: use the DRBD options quorum and on-no-quorum' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself' 'DrbdOptions/auto-verify-algo-disable'\t'Do not set verify-alg by itself' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'FileSystem/Group'\t'Group that owns a new file system' 'FileSystem/MkfsParams'\t'More arguments for mkfs' 'FileSystem/Type'\t'File system to make on new volumes' 'FileSystem/User'\t'User who owns a new file system' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'NVMe/Port'\t'Port for NVMe over fabrics' 'NVMe/TRType'\t'Transport of NVMe over fabrics' 'PeerSlotsNewResource'\t'Peer slots of new resources, 1 to 31; they cannot be changed later' 'PrefNic'\t'Network interface for replication' 'Snapshot/BalanceAfterRestore'\t'Place one more replica after a restore and balance' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/Zfs/DeleteStrategy'\t'What deleting does with a ZFS volume that has snapshots' 'StorDriver/Zfs/RollbackStrategy'\t'How a ZFS volume is rolled back' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'UseZFSClone'\t'Clone with zfs clone instead of send and receive' 'Writecache/Options/Additional'\t'More arguments for the write cache' 'Writecache/Options/AutocommitBlocks'\t'Blocks after which written data are committed' 'Writecache/Options/AutocommitTime'\t'Milliseconds after which written data are committed' 'Writecache/Options/Fua'\t'Use forced unit access for write-back' 'Writecache/Options/HighWatermark'\t'Fill level at which write-back begins' 'Writecache/Options/LowWatermark'\t'Fill level at which write-back ends' 'Writecache/Options/StartSector'\t'Where the cache begins on its device, in sectors' 'Writecache/Options/WritebackJobs'\t'Most blocks written back at once' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'resource'
            set __l_keys 'Aux/'\t'A property of your own' 'BitmapBlockSize'\t'KiB that one bit of the DRBD bitmap stands for' 'DrbdOptions/SkipDisk'\t'Go without the disk after an I/O error; remove it to use the disk again' 'DrbdOptions/auto-diskful-allow-cleanup'\t'Let auto-diskful remove a replica that is no longer needed' 'FileSystem/Group'\t'Group that owns a new file system' 'FileSystem/MkfsParams'\t'More arguments for mkfs' 'FileSystem/Type'\t'File system to make on new volumes' 'FileSystem/User'\t'User who owns a new file system' 'Linstor/Drbd/OutsideAddress'\t'Network interface whose address peers behind NAT see' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'NVMe/PrefNic'\t'Network interface for NVMe over fabrics' 'PrefNic'\t'Network interface for replication' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'resource-connection'
            set __l_keys 'Aux/'\t'A property of your own' 'DrbdOptions/Net/after-sb-0pri'\t'How a split brain is resolved while no node is primary' 'DrbdOptions/Net/after-sb-1pri'\t'How a split brain is resolved while one node is primary' 'DrbdOptions/Net/after-sb-2pri'\t'How a split brain is resolved while both nodes are primary' 'DrbdOptions/Net/allow-remote-read'\t'Let this peer be read from when the local disk cannot be' 'DrbdOptions/Net/allow-two-primaries'\t'Let both nodes be primary at once, as live migration and cluster file systems need' 'DrbdOptions/Net/always-asbp'\t'Apply the after-sb rules even if the data of the nodes have nothing in common' 'DrbdOptions/Net/congestion-extents'\t'Active extents from which on on-congestion applies' 'DrbdOptions/Net/congestion-fill'\t'Unacknowledged data from which on on-congestion applies; 0 turns that off' 'DrbdOptions/Net/connect-int'\t'Pause between two attempts to connect' 'DrbdOptions/Net/cram-hmac-alg'\t'Hash (HMAC) by which the peers authenticate each other, such as sha256' 'DrbdOptions/Net/csums-after-crash-only'\t'Compare checksums only in resyncs after a crash of a primary' 'DrbdOptions/Net/csums-alg'\t'Hash that lets a resync skip equal blocks, such as crc32c' 'DrbdOptions/Net/data-integrity-alg'\t'Hash to check each block sent over the network; costs CPU time' 'DrbdOptions/Net/fencing'\t'What is done about a peer that cannot be reached' 'DrbdOptions/Net/ko-count'\t'Drop a peer that misses the time-out of a write this many times; 0 never does' 'DrbdOptions/Net/load-balance-paths'\t'Send over all paths of the connection instead of one' 'DrbdOptions/Net/max-buffers'\t'Most buffers (pages) for writes and resync in flight' 'DrbdOptions/Net/max-epoch-size'\t'Most writes between two write barriers' 'DrbdOptions/Net/on-congestion'\t'What to do when the network cannot keep up' 'DrbdOptions/Net/ping-int'\t'Ping an idle peer after this long' 'DrbdOptions/Net/ping-timeout'\t'Count a peer as lost when its answer to a ping takes longer' 'DrbdOptions/Net/protocol'\t'When a write is complete: A in the send buffer, B in the memory of the peer, C on its disk' 'DrbdOptions/Net/rcvbuf-size'\t'TCP receive buffer; 0 lets the kernel choose' 'DrbdOptions/Net/rdma-ctrl-rcvbuf-size'\t'Receive buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rdma-ctrl-sndbuf-size'\t'Send buffer of the RDMA control stream; 0 lets DRBD choose' 'DrbdOptions/Net/rr-conflict'\t'What to do when resync and roles contradict each other' 'DrbdOptions/Net/shared-secret'\t'Secret by which the peers authenticate each other; at most 64 characters' 'DrbdOptions/Net/sndbuf-size'\t'TCP send buffer; 0 lets the kernel choose' 'DrbdOptions/Net/socket-check-timeout'\t'How long to wait for the first packet on a new connection; 0 is ping-timeout' 'DrbdOptions/Net/tcp-cork'\t'Collect small packets with TCP_CORK' 'DrbdOptions/Net/timeout'\t'Drop a peer that does not answer a request for this long' 'DrbdOptions/Net/tls'\t'Encrypt the connection with kernel TLS' 'DrbdOptions/Net/tls-certificate'\t'Certificate for TLS, as its key serial' 'DrbdOptions/Net/tls-keyring'\t'Keyring with the trusted certificates for TLS' 'DrbdOptions/Net/tls-privkey'\t'Private key for TLS, as its key serial' 'DrbdOptions/Net/transport'\t'Kernel module that carries the connection: tcp, rdma, lb-tcp' 'DrbdOptions/Net/use-rle'\t'Compress bitmaps before they are exchanged' 'DrbdOptions/Net/verify-alg'\t'Hash for online verification, such as crc32c or sha256' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/PeerDevice/c-delay-target'\t'Delay that the resync controller aims at; used when c-fill-target is 0' 'DrbdOptions/PeerDevice/c-fill-target'\t'Resync data in flight that the resync controller aims at' 'DrbdOptions/PeerDevice/c-max-rate'\t'Highest rate of a resync' 'DrbdOptions/PeerDevice/c-min-rate'\t'Rate that a resync keeps although applications write' 'DrbdOptions/PeerDevice/c-plan-ahead'\t'How far the resync controller plans ahead; 0 makes the rate fixed (resync-rate)' 'DrbdOptions/PeerDevice/peer-tiebreaker'\t'Let this peer count as a tie-breaker for quorum' 'DrbdOptions/PeerDevice/resync-rate'\t'Fixed rate of a resync, or the rate it starts with' 'DrbdOptions/PeerDevice/resync-without-replication'\t'Let peers resynchronize while nothing is replicated to a primary'
        case 'volume-definition'
            set __l_keys 'Aux/'\t'A property of your own' 'BCache/Blocksize'\t'Block size of the cache' 'BCache/Bucketsize'\t'Bucket size of the cache' 'BCache/CacheReplacementPolicy'\t'What leaves the cache first' 'BCache/DataOffset'\t'Where the data begin on the backing device' 'BCache/Discard'\t'Discard freed buckets' 'BCache/PoolName'\t'Storage pool for the cache' 'BCache/Size'\t'Size of the cache as a percentage or in KiB' 'BCache/Writeback'\t'Write to the cache first' 'Cache/Blocksize'\t'Block size of the cache' 'Cache/CachePool'\t'Storage pool for the cache' 'Cache/Cachesize'\t'Size of the cache as a percentage or in KiB' 'Cache/FlushTimeout'\t'How long a suspend waits for the cache to be written back' 'Cache/MetaPool'\t'Storage pool for the metadata of the cache' 'Cache/Metasize'\t'Size of the metadata as a percentage or in KiB' 'Cache/OpMode'\t'How the cache treats writes' 'Cache/Policy'\t'What leaves the cache first' 'DrbdCurrentGi'\t'Generation identifier of DRBD to begin with, 16 hexadecimal digits' 'DrbdOptions/Disk/al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash' 'DrbdOptions/Disk/al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync' 'DrbdOptions/Disk/block-size'\t'Logical block size the DRBD device reports' 'DrbdOptions/Disk/disable-write-same'\t'Do not offer WRITE SAME on the DRBD device' 'DrbdOptions/Disk/discard-granularity'\t'Granularity of discards the DRBD device reports' 'DrbdOptions/Disk/discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes' 'DrbdOptions/Disk/disk-barrier'\t'Order writes on the backing disk with barriers' 'DrbdOptions/Disk/disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk' 'DrbdOptions/Disk/disk-flushes'\t'Flush the cache of the backing disk between dependent writes' 'DrbdOptions/Disk/disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever' 'DrbdOptions/Disk/diskless'\t'Have no backing disk on purpose' 'DrbdOptions/Disk/max-bio-size'\t'Largest request the DRBD device accepts' 'DrbdOptions/Disk/md-flushes'\t'Flush the cache of the disk after metadata was written' 'DrbdOptions/Disk/on-io-error'\t'What to do when the backing disk reports an I/O error' 'DrbdOptions/Disk/read-balancing'\t'How reads are spread over the nodes with current data' 'DrbdOptions/Disk/resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' 'DrbdOptions/Disk/rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'FileSystem/Group'\t'Group that owns a new file system' 'FileSystem/MkfsParams'\t'More arguments for mkfs' 'FileSystem/Type'\t'File system to make on new volumes' 'FileSystem/User'\t'User who owns a new file system' 'Linstor/Drbd/InitialUptoDateOn'\t'Node whose data count when the volume is new' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself' 'Linstor/Drbd/freeze-block-size'\t'Keep block-size as it is' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'OverrideVlmId'\t'Name of the backing volume, for a migration' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'Writecache/Options/Additional'\t'More arguments for the write cache' 'Writecache/Options/AutocommitBlocks'\t'Blocks after which written data are committed' 'Writecache/Options/AutocommitTime'\t'Milliseconds after which written data are committed' 'Writecache/Options/Fua'\t'Use forced unit access for write-back' 'Writecache/Options/HighWatermark'\t'Fill level at which write-back begins' 'Writecache/Options/LowWatermark'\t'Fill level at which write-back ends' 'Writecache/Options/StartSector'\t'Where the cache begins on its device, in sectors' 'Writecache/Options/WritebackJobs'\t'Most blocks written back at once' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'volume-group'
            set __l_keys 'Aux/'\t'A property of your own' 'BCache/Blocksize'\t'Block size of the cache' 'BCache/Bucketsize'\t'Bucket size of the cache' 'BCache/CacheReplacementPolicy'\t'What leaves the cache first' 'BCache/DataOffset'\t'Where the data begin on the backing device' 'BCache/Discard'\t'Discard freed buckets' 'BCache/PoolName'\t'Storage pool for the cache' 'BCache/Size'\t'Size of the cache as a percentage or in KiB' 'BCache/Writeback'\t'Write to the cache first' 'Cache/Blocksize'\t'Block size of the cache' 'Cache/CachePool'\t'Storage pool for the cache' 'Cache/Cachesize'\t'Size of the cache as a percentage or in KiB' 'Cache/FlushTimeout'\t'How long a suspend waits for the cache to be written back' 'Cache/MetaPool'\t'Storage pool for the metadata of the cache' 'Cache/Metasize'\t'Size of the metadata as a percentage or in KiB' 'Cache/OpMode'\t'How the cache treats writes' 'Cache/Policy'\t'What leaves the cache first' 'DrbdCurrentGi'\t'Generation identifier of DRBD to begin with, 16 hexadecimal digits' 'DrbdOptions/Disk/al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash' 'DrbdOptions/Disk/al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync' 'DrbdOptions/Disk/block-size'\t'Logical block size the DRBD device reports' 'DrbdOptions/Disk/disable-write-same'\t'Do not offer WRITE SAME on the DRBD device' 'DrbdOptions/Disk/discard-granularity'\t'Granularity of discards the DRBD device reports' 'DrbdOptions/Disk/discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes' 'DrbdOptions/Disk/disk-barrier'\t'Order writes on the backing disk with barriers' 'DrbdOptions/Disk/disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk' 'DrbdOptions/Disk/disk-flushes'\t'Flush the cache of the backing disk between dependent writes' 'DrbdOptions/Disk/disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever' 'DrbdOptions/Disk/diskless'\t'Have no backing disk on purpose' 'DrbdOptions/Disk/max-bio-size'\t'Largest request the DRBD device accepts' 'DrbdOptions/Disk/md-flushes'\t'Flush the cache of the disk after metadata was written' 'DrbdOptions/Disk/on-io-error'\t'What to do when the backing disk reports an I/O error' 'DrbdOptions/Disk/read-balancing'\t'How reads are spread over the nodes with current data' 'DrbdOptions/Disk/resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' 'DrbdOptions/Disk/rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'DrbdOptions/auto-rs-discard-granularity'\t'Set rs-discard-granularity by itself' 'EBS/VolumeType'\t'Type of EBS volumes (gp2, gp3)' 'FileSystem/Group'\t'Group that owns a new file system' 'FileSystem/MkfsParams'\t'More arguments for mkfs' 'FileSystem/Type'\t'File system to make on new volumes' 'FileSystem/User'\t'User who owns a new file system' 'Linstor/Drbd/InitialUptoDateOn'\t'Node whose data count when the volume is new' 'Linstor/Drbd/auto-block-size'\t'Set block-size by itself' 'Linstor/Drbd/auto-discard-granularity'\t'Set discard-granularity by itself' 'Linstor/Drbd/freeze-block-size'\t'Keep block-size as it is' 'Luks/AllowDiscards'\t'Pass discards through LUKS' 'OverrideVlmId'\t'Name of the backing volume, for a migration' 'StorDriver/LuksFormatOptions'\t'More arguments for cryptsetup luksFormat' 'StorDriver/LuksOpenOptions'\t'More arguments for cryptsetup luksOpen' 'StorDriver/LvcreateOptions'\t'More arguments for lvcreate' 'StorDriver/LvcreatePvSelection'\t'Arguments for pvdisplay that choose physical volumes for lvcreate' 'StorDriver/LvcreateSnapshotOptions'\t'More arguments for lvcreate --snapshot' 'StorDriver/ZfsSnapshotOptions'\t'More arguments for zfs snapshot' 'StorDriver/ZfscreateOptions'\t'More arguments for zfs create' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'Writecache/Options/Additional'\t'More arguments for the write cache' 'Writecache/Options/AutocommitBlocks'\t'Blocks after which written data are committed' 'Writecache/Options/AutocommitTime'\t'Milliseconds after which written data are committed' 'Writecache/Options/Fua'\t'Use forced unit access for write-back' 'Writecache/Options/HighWatermark'\t'Fill level at which write-back begins' 'Writecache/Options/LowWatermark'\t'Fill level at which write-back ends' 'Writecache/Options/StartSector'\t'Where the cache begins on its device, in sectors' 'Writecache/Options/WritebackJobs'\t'Most blocks written back at once' 'Writecache/PoolName'\t'Storage pool for the write cache' 'Writecache/Size'\t'Size of the write cache as a percentage or in KiB' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'volume'
            set __l_keys 'Aux/'\t'A property of your own' 'DrbdOptions/Disk/al-extents'\t'How many 4 MiB extents may be active at once: more means fewer metadata updates but a longer resync after a crash' 'DrbdOptions/Disk/al-updates'\t'Keep the activity log up to date; without it a crashed primary needs a full resync' 'DrbdOptions/Disk/block-size'\t'Logical block size the DRBD device reports' 'DrbdOptions/Disk/disable-write-same'\t'Do not offer WRITE SAME on the DRBD device' 'DrbdOptions/Disk/discard-granularity'\t'Granularity of discards the DRBD device reports' 'DrbdOptions/Disk/discard-zeroes-if-aligned'\t'Trust that aligned discards read back as zeroes' 'DrbdOptions/Disk/disk-barrier'\t'Order writes on the backing disk with barriers' 'DrbdOptions/Disk/disk-drain'\t'Wait for pending writes before dependent ones are sent to the backing disk' 'DrbdOptions/Disk/disk-flushes'\t'Flush the cache of the backing disk between dependent writes' 'DrbdOptions/Disk/disk-timeout'\t'Give up a backing disk that does not answer for this long; 0 waits for ever' 'DrbdOptions/Disk/diskless'\t'Have no backing disk on purpose' 'DrbdOptions/Disk/max-bio-size'\t'Largest request the DRBD device accepts' 'DrbdOptions/Disk/md-flushes'\t'Flush the cache of the disk after metadata was written' 'DrbdOptions/Disk/on-io-error'\t'What to do when the backing disk reports an I/O error' 'DrbdOptions/Disk/read-balancing'\t'How reads are spread over the nodes with current data' 'DrbdOptions/Disk/resync-after'\t'Resynchronize only after this other device: RESOURCE/VOLUME' 'DrbdOptions/Disk/rs-discard-granularity'\t'Resync unused areas with discards of this size; 0 turns that off' 'DrbdOptions/PeerDevice/bitmap'\t'Keep a bitmap of changes for this peer; diskless peers need none' 'StorPoolName'\t'Storage pool to use' 'StorPoolNameDrbdMeta'\t'Storage pool for external metadata of DRBD; .internal keeps it with the data' 'sys/fs/blkio_throttle_read'\t'Most bytes read per second' 'sys/fs/blkio_throttle_read_iops'\t'Most reads per second' 'sys/fs/blkio_throttle_write'\t'Most bytes written per second' 'sys/fs/blkio_throttle_write_iops'\t'Most writes per second'
        case 'snapshot'
            set __l_keys 'Aux/'\t'A property of your own'
    end
    return 0
end
function __linstor_property
    switch "$argv[1]"
        case 'AllowMixingStoragePoolDriver'
            set __l_specs '=true,false'
        case 'Auth/TokenAuthenticationEnabled'
            set __l_specs '=true,false'
        case 'AutoplaceTarget'
            set __l_specs '=true,false'
        case 'BCache/CacheReplacementPolicy'
            set __l_specs '=lru,fifo'
        case 'BCache/Discard'
            set __l_specs '=true,false'
        case 'BCache/Writeback'
            set __l_specs '=true,false'
        case 'BackupShipping/AllowForceRestore'
            set __l_specs '=true,false'
        case 'BackupShipping/L2LSkipWaitForStart'
            set __l_specs '=true,false'
        case 'BalanceResourcesEnabled'
            set __l_specs '=true,false'
        case 'BitmapBlockSizeNewResource'
            set __l_specs '=4,8,16,32,64,128,256,512,1024'
        case 'Cache/OpMode'
            set __l_specs '=writeback,writethrough,passthrough'
        case 'Cache/Policy'
            set __l_specs '=mq,smq,cleaner'
        case 'Clone/BalanceAfterClone'
            set __l_specs '=true,false'
        case 'CopyAllSnaps'
            set __l_specs '=true,false'
        case 'CopyAllSnapsOnEvacuate'
            set __l_specs '=true,false'
        case 'DrbdOptions/AutoEvictAllowEviction'
            set __l_specs '=true,false'
        case 'DrbdOptions/ForceInitialSync'
            set __l_specs '=true,false'
        case 'DrbdOptions/SkipDisk'
            set __l_specs '=True'
        case 'DrbdOptions/auto-add-quorum-tiebreaker'
            set __l_specs '=true,false'
        case 'DrbdOptions/auto-diskful-allow-cleanup'
            set __l_specs '=true,false'
        case 'DrbdOptions/auto-quorum'
            set __l_specs '=io-error,suspend-io,disabled'
        case 'DrbdOptions/auto-resync-after-disable'
            set __l_specs '=true,false'
        case 'DrbdOptions/auto-rs-discard-granularity'
            set __l_specs '=true,false'
        case 'DrbdOptions/auto-verify-algo-disable'
            set __l_specs '=true,false'
        case 'DrbdProxy/AutoEnable'
            set __l_specs '=true,false'
        case 'Linstor/Drbd/auto-discard-granularity'
            set __l_specs '=true,false'
        case 'Luks/AllowDiscards'
            set __l_specs '=true,false'
        case 'NVMe/TRType'
            set __l_specs '=rdma,tcp'
        case 'REST/AutoHTTPS'
            set __l_specs '=true,false'
        case 'REST/disable-http-metrics'
            set __l_specs '=true,false'
        case 'Snapshot/BalanceAfterRestore'
            set __l_specs '=true,false'
        case 'StorDriver/DMStats'
            set __l_specs '=true,false'
        case 'StorDriver/Zfs/DeleteStrategy'
            set __l_specs '=Delete,Rename,Dynamic'
        case 'StorDriver/Zfs/RollbackStrategy'
            set __l_specs '=Rollback,Clone,Dynamic'
        case 'UseZFSClone'
            set __l_specs '=true,false'
        case 'Writecache/Options/Fua'
            set __l_specs '=On,Off'
        case 'DrbdOptions/Net/after-sb-0pri'
            set __l_specs '=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote'
        case 'DrbdOptions/Net/after-sb-1pri'
            set __l_specs '=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p'
        case 'DrbdOptions/Net/after-sb-2pri'
            set __l_specs '=disconnect,call-pri-lost-after-sb,violently-as0p'
        case 'DrbdOptions/Disk/al-updates'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/allow-remote-read'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/allow-two-primaries'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/always-asbp'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Resource/auto-promote'
            set __l_specs '=yes,no'
        case 'DrbdOptions/PeerDevice/bitmap'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/csums-after-crash-only'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Disk/disable-write-same'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Disk/discard-zeroes-if-aligned'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Disk/disk-barrier'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Disk/disk-drain'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Disk/disk-flushes'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Disk/diskless'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Resource/drbd8-api-compatibility'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/fencing'
            set __l_specs '=dont-care,resource-only,resource-and-stonith'
        case 'DrbdOptions/Net/load-balance-paths'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Disk/md-flushes'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/on-congestion'
            set __l_specs '=block,pull-ahead,disconnect'
        case 'DrbdOptions/Disk/on-io-error'
            set __l_specs '=pass_on,call-local-io-error,detach'
        case 'DrbdOptions/Resource/on-no-data-accessible'
            set __l_specs '=io-error,suspend-io'
        case 'DrbdOptions/Resource/on-no-quorum'
            set __l_specs '=io-error,suspend-io'
        case 'DrbdOptions/Resource/on-suspended-primary-outdated'
            set __l_specs '=disconnect,force-secondary'
        case 'DrbdOptions/PeerDevice/peer-tiebreaker'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/protocol'
            set __l_specs '=A,B,C'
        case 'DrbdOptions/Resource/quorum'
            set __l_specs '=off,majority,all'
        case 'DrbdOptions/Resource/quorum-minimum-redundancy'
            set __l_specs '=off,majority,all'
        case 'DrbdOptions/Disk/read-balancing'
            set __l_specs '=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping'
        case 'DrbdOptions/PeerDevice/resync-without-replication'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/rr-conflict'
            set __l_specs '=disconnect,call-pri-lost,violently,retry-connect,auto-discard'
        case 'DrbdOptions/Net/tcp-cork'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/tls'
            set __l_specs '=yes,no'
        case 'DrbdOptions/Net/use-rle'
            set __l_specs '=yes,no'
        case 'PrefNic'
            set __l_specs '@net-interfaces'
        case 'StorPoolName'
            set __l_specs '@storage-pool-definitions'
        case 'StorPoolNameDrbdMeta'
            set __l_specs '@storage-pool-definitions'
        case 'StorDriver/LvcreateType'
            set __l_specs '=linear,striped,mirror,raid0,raid1,raid4,raid5,raid6,raid10'
        case 'DrbdOptions/ExactSize'
            set __l_specs '=true,false'
        case 'DrbdProxy/CompressionType'
            set __l_specs '=zlib,lzma,lz4,zstd'
        case 'FileSystem/Type'
            set __l_specs '=ext4,xfs'
        case 'BitmapBlockSize'
            set __l_specs '=4,8,16,32,64,128,256,512,1024'
    end
    return 0
end
function __linstor_option_0
    switch "$argv[1]"
        case '-h' '--help'
            set __l_option '--help'
            set __l_open 'nothing'
        case '-v' '--version'
            set __l_option '--version'
            set __l_open 'nothing'
        case '-m' '--machine-readable'
            set __l_option '--machine-readable'
            set __l_open 'nothing'
        case '--output-version'
            set __l_option '--output-version'
            set __l_open 'one'
            set __l_specs '=v0,v1'
        case '-o' '--output'
            set __l_option '--output'
            set __l_open 'one'
            set __l_specs '=table,wide,json,jsonl,yaml,csv,tsv,markdown,name'
            set __l_added 'new'
        case '--columns'
            set __l_option '--columns'
            set __l_open 'one'
            set __l_specs '^'
            set __l_added 'new'
            set __l_like '^-[A-Za-z]{2}'
        case '--sort-by'
            set __l_option '--sort-by'
            set __l_open 'one'
            set __l_specs '^'
            set __l_added 'new'
            set __l_like '^-[A-Za-z]{2}'
        case '--where'
            set __l_option '--where'
            set __l_open 'one'
            set __l_specs '&'
            set __l_added 'new'
        case '--limit'
            set __l_option '--limit'
            set __l_open 'one'
            set __l_added 'new'
        case '--no-headers'
            set __l_option '--no-headers'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--bytes'
            set __l_option '--bytes'
            set __l_open 'nothing'
            set __l_excludes 'unit'
            set __l_added 'new'
        case '--units'
            set __l_option '--units'
            set __l_open 'one'
            set __l_specs '=B/b,KiB/kib/KIB,MiB/mib/MIB,GiB/gib/GIB,TiB/tib/TIB,PiB/pib/PIB,kB/kb/KB,MB/mb,GB/gb,TB/tb,PB/pb'
            set __l_excludes 'unit'
            set __l_added 'new'
        case '--fit'
            set __l_option '--fit'
            set __l_open 'nothing'
            set __l_excludes 'width'
            set __l_added 'new'
        case '--wide'
            set __l_option '--wide'
            set __l_open 'nothing'
            set __l_excludes 'width'
            set __l_added 'new'
        case '--view'
            set __l_option '--view'
            set __l_open 'one'
            set __l_specs '@views'
            set __l_added 'new'
        case '--watch'
            set __l_option '--watch'
            set __l_open 'maybe'
            set __l_added 'new'
            set __l_like '^[0-9]+(\\.[0-9]+)?$'
        case '--pager'
            set __l_option '--pager'
            set __l_open 'one'
            set __l_excludes 'pager'
            set __l_added 'new'
        case '--no-pager'
            set __l_option '--no-pager'
            set __l_open 'nothing'
            set __l_excludes 'pager'
            set __l_added 'new'
        case '--no-color'
            set __l_option '--no-color'
            set __l_open 'nothing'
        case '--no-utf8'
            set __l_option '--no-utf8'
            set __l_open 'nothing'
        case '--warn-as-error'
            set __l_option '--warn-as-error'
            set __l_open 'nothing'
        case '-V' '--verbose'
            set __l_option '--verbose'
            set __l_open 'nothing'
        case '--controllers'
            set __l_option '--controllers'
            set __l_open 'one'
        case '--context'
            set __l_option '--context'
            set __l_open 'one'
            set __l_specs '@contexts'
            set __l_added 'new'
        case '-t' '--timeout'
            set __l_option '--timeout'
            set __l_open 'one'
        case '--proxy'
            set __l_option '--proxy'
            set __l_open 'one'
            set __l_added 'new'
        case '-u' '--user'
            set __l_option '--user'
            set __l_open 'one'
        case '-P' '--password'
            set __l_option '--password'
            set __l_open 'one'
        case '--password-file'
            set __l_option '--password-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--token-file'
            set __l_option '--token-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--tls'
            set __l_option '--tls'
            set __l_open 'one'
            set __l_specs '=pin,strict,insecure'
            set __l_added 'new'
        case '--cafile'
            set __l_option '--cafile'
            set __l_open 'one'
            set __l_specs '!'
        case '--certfile'
            set __l_option '--certfile'
            set __l_open 'one'
            set __l_specs '!'
        case '--keyfile'
            set __l_option '--keyfile'
            set __l_open 'one'
            set __l_specs '!'
        case '--allow-insecure-auth'
            set __l_option '--allow-insecure-auth'
            set __l_open 'nothing'
        case '--curl'
            set __l_option '--curl'
            set __l_open 'nothing'
        case '--show-secrets'
            set __l_option '--show-secrets'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--dry-run'
            set __l_option '--dry-run'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--yes'
            set __l_option '--yes'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--confirm'
            set __l_option '--confirm'
            set __l_open 'one'
            set __l_specs '=auto,never'
            set __l_added 'new'
        case '--history'
            set __l_option '--history'
            set __l_open 'one'
            set __l_specs '=on,off'
            set __l_added 'new'
        case '--disable-config'
            set __l_option '--disable-config'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_1
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-f' '--filter'
            set __l_option '--filter'
            set __l_open 'some'
            set __l_specs '=single-replica,pot-split-brain,diskless-in-use,too-few-replicas,too-many-replicas,no-tiebreaker'
        case '-r' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resource-definitions'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_2
    switch "$argv[1]"
        case '-d' '--data'
            set __l_option '--data'
            set __l_open 'one'
            set __l_specs '!'
        case '--paginate'
            set __l_option '--paginate'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_3
    switch "$argv[1]"
        case '-f' '--file'
            set __l_option '--file'
            set __l_open 'each'
            set __l_specs '!'
        case '--prune'
            set __l_option '--prune'
            set __l_open 'nothing'
        case '--allow-data-loss'
            set __l_option '--allow-data-loss'
            set __l_open 'nothing'
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_4
    switch "$argv[1]"
        case '--expires'
            set __l_option '--expires'
            set __l_open 'one'
        case '--ip-filter'
            set __l_option '--ip-filter'
            set __l_open 'one'
        case '--write-to'
            set __l_option '--write-to'
            set __l_open 'one'
            set __l_specs '!'
        case '--print'
            set __l_option '--print'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_5
    switch "$argv[1]"
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_6
    switch "$argv[1]"
        case '-d' '--description'
            set __l_option '--description'
            set __l_open 'one'
        case '--only-satellites'
            set __l_option '--only-satellites'
            set __l_open 'nothing'
        case '--no-https'
            set __l_option '--no-https'
            set __l_open 'nothing'
        case '--write-to'
            set __l_option '--write-to'
            set __l_open 'one'
            set __l_specs '!'
        case '--print'
            set __l_option '--print'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_7
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_8
    switch "$argv[1]"
        case '--activate'
            set __l_option '--activate'
            set __l_open 'nothing'
            set __l_excludes 'active'
        case '--deactivate'
            set __l_option '--deactivate'
            set __l_open 'nothing'
            set __l_excludes 'active'
        case '-d' '--description'
            set __l_option '--description'
            set __l_open 'one'
        case '--ip-filter'
            set __l_option '--ip-filter'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_9
    switch "$argv[1]"
        case '-r' '--restore'
            set __l_option '--restore'
            set __l_open 'nothing'
        case '-c' '--create'
            set __l_option '--create'
            set __l_open 'nothing'
        case '-s' '--snapshot'
            set __l_option '--snapshot'
            set __l_open 'one'
            set __l_specs '@snapshots'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_10
    switch "$argv[1]"
        case '-f' '--full'
            set __l_option '--full'
            set __l_open 'nothing'
        case '-n' '--node'
            set __l_option '--node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '-s' '--snapshot' '--source-snapshot'
            set __l_option '--source-snapshot'
            set __l_open 'one'
            set __l_specs '@snapshots'
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_11
    switch "$argv[1]"
        case '-c' '--cluster'
            set __l_option '--cluster'
            set __l_open 'nothing'
        case '--dry-run' '--dryrun'
            set __l_option '--dryrun'
            set __l_open 'nothing'
        case '--keep-snaps' '--keep-snapshots'
            set __l_option '--keep-snapshots'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_12
    switch "$argv[1]"
        case '-t' '--time'
            set __l_option '--time'
            set __l_open 'one'
        case '-r' '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resources'
        case '-n' '--node'
            set __l_option '--node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '--cascade' '--cascading'
            set __l_option '--cascading'
            set __l_open 'nothing'
        case '--dry-run' '--dryrun'
            set __l_option '--dryrun'
            set __l_open 'nothing'
        case '--keep-snaps' '--keep-snapshots'
            set __l_option '--keep-snapshots'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_13
    switch "$argv[1]"
        case '--prefix'
            set __l_option '--prefix'
            set __l_open 'nothing'
        case '--cascade' '--cascading'
            set __l_option '--cascading'
            set __l_open 'nothing'
        case '--dry-run' '--dryrun'
            set __l_option '--dryrun'
            set __l_open 'nothing'
        case '--keep-snaps' '--keep-snapshots'
            set __l_option '--keep-snapshots'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_14
    switch "$argv[1]"
        case '--dry-run' '--dryrun'
            set __l_option '--dryrun'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_15
    switch "$argv[1]"
        case '-r' '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resources'
        case '-s' '--snapshot'
            set __l_option '--snapshot'
            set __l_open 'one'
            set __l_specs '@snapshots'
        case '--id'
            set __l_option '--id'
            set __l_open 'one'
            set __l_specs '@backups'
        case '-n' '--target_node' '--target-node'
            set __l_option '--target-node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '--storpool-rename'
            set __l_option '--storpool-rename'
            set __l_open 'any'
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_16
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-r' '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resources'
        case '-s' '--snapshot'
            set __l_option '--snapshot'
            set __l_open 'one'
            set __l_specs '@snapshots'
        case '-o' '--others'
            set __l_option '--others'
            set __l_open 'nothing'
        case '-i' '--show-id'
            set __l_option '--show-id'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_17
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'any'
            set __l_specs '@nodes'
        case '-s' '--snaps' '--snapshots'
            set __l_option '--snapshots'
            set __l_open 'any'
            set __l_specs '@snapshots'
        case '--rscs' '--resources'
            set __l_option '--resources'
            set __l_open 'any'
            set __l_specs '@resources'
        case '--remotes'
            set __l_option '--remotes'
            set __l_open 'any'
            set __l_specs '@remotes'
        case '--snap-to-node' '--stn' '--s2n'
            set __l_option '--s2n'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_18
    switch "$argv[1]"
        case '-r' '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resources'
        case '-s' '--snapshot'
            set __l_option '--snapshot'
            set __l_open 'one'
            set __l_specs '@snapshots'
        case '--id'
            set __l_option '--id'
            set __l_open 'one'
            set __l_specs '@backups'
        case '--passphrase'
            set __l_option '--passphrase'
            set __l_open 'maybe'
        case '--passphrase-file'
            set __l_option '--passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--storpool-rename'
            set __l_option '--storpool-rename'
            set __l_open 'any'
        case '--download-only'
            set __l_option '--download-only'
            set __l_open 'nothing'
            set __l_excludes 'restore'
        case '--force-restore'
            set __l_option '--force-restore'
            set __l_open 'nothing'
            set __l_excludes 'restore'
        case '--target-resource-group'
            set __l_option '--target-resource-group'
            set __l_open 'one'
            set __l_specs '@resource-groups'
        case '--force-move-resource-group' '--force-mv-rg'
            set __l_option '--force-mv-rg'
            set __l_open 'nothing'
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_19
    switch "$argv[1]"
        case '--rd' '--resource-definition'
            set __l_option '--resource-definition'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
            set __l_excludes 'scope'
        case '--rg' '--resource-group'
            set __l_option '--resource-group'
            set __l_open 'one'
            set __l_specs '@resource-groups'
            set __l_excludes 'scope'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_20
    switch "$argv[1]"
        case '--node' '--preferred-node'
            set __l_option '--preferred-node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '--target-storage-pool'
            set __l_option '--target-storage-pool'
            set __l_open 'one'
        case '--target-resource-name'
            set __l_option '--target-resource-name'
            set __l_open 'one'
        case '--storpool-rename'
            set __l_option '--storpool-rename'
            set __l_open 'any'
        case '--rd' '--resource-definition'
            set __l_option '--resource-definition'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
            set __l_excludes 'scope'
        case '--rg' '--resource-group'
            set __l_option '--resource-group'
            set __l_open 'one'
            set __l_specs '@resource-groups'
            set __l_excludes 'scope'
        case '--force-restore'
            set __l_option '--force-restore'
            set __l_open 'nothing'
        case '--target-resource-group'
            set __l_option '--target-resource-group'
            set __l_open 'one'
            set __l_specs '@resource-groups'
        case '--force-move-resource-group' '--force-mv-rg'
            set __l_option '--force-mv-rg'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_21
    switch "$argv[1]"
        case '--source-node'
            set __l_option '--source-node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '--target-node'
            set __l_option '--target-node'
            set __l_open 'one'
        case '--target-net-if'
            set __l_option '--target-net-if'
            set __l_open 'one'
        case '--target-storage-pool'
            set __l_option '--target-storage-pool'
            set __l_open 'one'
        case '--storpool-rename'
            set __l_option '--storpool-rename'
            set __l_open 'any'
        case '--download-only'
            set __l_option '--download-only'
            set __l_open 'nothing'
            set __l_excludes 'restore'
        case '--force-restore'
            set __l_option '--force-restore'
            set __l_open 'nothing'
            set __l_excludes 'restore'
        case '--target-resource-group'
            set __l_option '--target-resource-group'
            set __l_open 'one'
            set __l_specs '@resource-groups'
        case '--force-move-resource-group' '--force-mv-rg'
            set __l_option '--force-mv-rg'
            set __l_open 'nothing'
        case '--force-full' '--full'
            set __l_option '--full'
            set __l_open 'nothing'
        case '--source-snapshot'
            set __l_option '--source-snapshot'
            set __l_open 'one'
            set __l_specs '@snapshots'
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_22
    switch "$argv[1]"
        case '--controllers'
            set __l_option '--controllers'
            set __l_open 'one'
        case '--proxy'
            set __l_option '--proxy'
            set __l_open 'one'
        case '-u' '--user'
            set __l_option '--user'
            set __l_open 'one'
        case '--password-file'
            set __l_option '--password-file'
            set __l_open 'one'
            set __l_specs '!'
        case '--token-file'
            set __l_option '--token-file'
            set __l_open 'one'
            set __l_specs '!'
        case '--tls'
            set __l_option '--tls'
            set __l_open 'one'
            set __l_specs '=pin,strict,insecure'
        case '--cafile'
            set __l_option '--cafile'
            set __l_open 'one'
            set __l_specs '!'
        case '--certfile'
            set __l_option '--certfile'
            set __l_open 'one'
            set __l_specs '!'
        case '--keyfile'
            set __l_option '--keyfile'
            set __l_open 'one'
            set __l_specs '!'
        case '-t' '--timeout'
            set __l_option '--timeout'
            set __l_open 'one'
        case '-o' '--output'
            set __l_option '--output'
            set __l_open 'one'
        case '-P' '--password'
            set __l_option '--password'
            set __l_open 'one'
        case '--use'
            set __l_option '--use'
            set __l_open 'nothing'
        case '--replace'
            set __l_option '--replace'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_23
    switch "$argv[1]"
        case '--none'
            set __l_option '--none'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_24
    switch "$argv[1]"
        case '--after-sb-0pri'
            set __l_option '--after-sb-0pri'
            set __l_open 'one'
            set __l_specs '=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote'
        case '--unset-after-sb-0pri'
            set __l_option '--unset-after-sb-0pri'
            set __l_open 'nothing'
        case '--after-sb-1pri'
            set __l_option '--after-sb-1pri'
            set __l_open 'one'
            set __l_specs '=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p'
        case '--unset-after-sb-1pri'
            set __l_option '--unset-after-sb-1pri'
            set __l_open 'nothing'
        case '--after-sb-2pri'
            set __l_option '--after-sb-2pri'
            set __l_open 'one'
            set __l_specs '=disconnect,call-pri-lost-after-sb,violently-as0p'
        case '--unset-after-sb-2pri'
            set __l_option '--unset-after-sb-2pri'
            set __l_open 'nothing'
        case '--al-extents'
            set __l_option '--al-extents'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-al-extents'
            set __l_option '--unset-al-extents'
            set __l_open 'nothing'
        case '--al-updates'
            set __l_option '--al-updates'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-al-updates'
            set __l_option '--unset-al-updates'
            set __l_open 'nothing'
        case '--allow-remote-read'
            set __l_option '--allow-remote-read'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-allow-remote-read'
            set __l_option '--unset-allow-remote-read'
            set __l_open 'nothing'
        case '--allow-two-primaries'
            set __l_option '--allow-two-primaries'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-allow-two-primaries'
            set __l_option '--unset-allow-two-primaries'
            set __l_open 'nothing'
        case '--always-asbp'
            set __l_option '--always-asbp'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-always-asbp'
            set __l_option '--unset-always-asbp'
            set __l_open 'nothing'
        case '--auto-promote'
            set __l_option '--auto-promote'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-auto-promote'
            set __l_option '--unset-auto-promote'
            set __l_open 'nothing'
        case '--auto-promote-timeout'
            set __l_option '--auto-promote-timeout'
            set __l_open 'one'
        case '--unset-auto-promote-timeout'
            set __l_option '--unset-auto-promote-timeout'
            set __l_open 'nothing'
        case '--bitmap'
            set __l_option '--bitmap'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-bitmap'
            set __l_option '--unset-bitmap'
            set __l_open 'nothing'
        case '--block-size'
            set __l_option '--block-size'
            set __l_open 'one'
        case '--unset-block-size'
            set __l_option '--unset-block-size'
            set __l_open 'nothing'
        case '--c-delay-target'
            set __l_option '--c-delay-target'
            set __l_open 'one'
        case '--unset-c-delay-target'
            set __l_option '--unset-c-delay-target'
            set __l_open 'nothing'
        case '--c-fill-target'
            set __l_option '--c-fill-target'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-c-fill-target'
            set __l_option '--unset-c-fill-target'
            set __l_open 'nothing'
        case '--c-max-rate'
            set __l_option '--c-max-rate'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-c-max-rate'
            set __l_option '--unset-c-max-rate'
            set __l_open 'nothing'
        case '--c-min-rate'
            set __l_option '--c-min-rate'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-c-min-rate'
            set __l_option '--unset-c-min-rate'
            set __l_open 'nothing'
        case '--c-plan-ahead'
            set __l_option '--c-plan-ahead'
            set __l_open 'one'
        case '--unset-c-plan-ahead'
            set __l_option '--unset-c-plan-ahead'
            set __l_open 'nothing'
        case '--congestion-extents'
            set __l_option '--congestion-extents'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-congestion-extents'
            set __l_option '--unset-congestion-extents'
            set __l_open 'nothing'
        case '--congestion-fill'
            set __l_option '--congestion-fill'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-congestion-fill'
            set __l_option '--unset-congestion-fill'
            set __l_open 'nothing'
        case '--connect-int'
            set __l_option '--connect-int'
            set __l_open 'one'
        case '--unset-connect-int'
            set __l_option '--unset-connect-int'
            set __l_open 'nothing'
        case '--cpu-mask'
            set __l_option '--cpu-mask'
            set __l_open 'one'
        case '--unset-cpu-mask'
            set __l_option '--unset-cpu-mask'
            set __l_open 'nothing'
        case '--cram-hmac-alg'
            set __l_option '--cram-hmac-alg'
            set __l_open 'one'
        case '--unset-cram-hmac-alg'
            set __l_option '--unset-cram-hmac-alg'
            set __l_open 'nothing'
        case '--csums-after-crash-only'
            set __l_option '--csums-after-crash-only'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-csums-after-crash-only'
            set __l_option '--unset-csums-after-crash-only'
            set __l_open 'nothing'
        case '--csums-alg'
            set __l_option '--csums-alg'
            set __l_open 'one'
        case '--unset-csums-alg'
            set __l_option '--unset-csums-alg'
            set __l_open 'nothing'
        case '--data-integrity-alg'
            set __l_option '--data-integrity-alg'
            set __l_open 'one'
        case '--unset-data-integrity-alg'
            set __l_option '--unset-data-integrity-alg'
            set __l_open 'nothing'
        case '--disable-write-same'
            set __l_option '--disable-write-same'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-disable-write-same'
            set __l_option '--unset-disable-write-same'
            set __l_open 'nothing'
        case '--discard-granularity'
            set __l_option '--discard-granularity'
            set __l_open 'one'
        case '--unset-discard-granularity'
            set __l_option '--unset-discard-granularity'
            set __l_open 'nothing'
        case '--discard-zeroes-if-aligned'
            set __l_option '--discard-zeroes-if-aligned'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-discard-zeroes-if-aligned'
            set __l_option '--unset-discard-zeroes-if-aligned'
            set __l_open 'nothing'
        case '--disk-barrier'
            set __l_option '--disk-barrier'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-disk-barrier'
            set __l_option '--unset-disk-barrier'
            set __l_open 'nothing'
        case '--disk-drain'
            set __l_option '--disk-drain'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-disk-drain'
            set __l_option '--unset-disk-drain'
            set __l_open 'nothing'
        case '--disk-flushes'
            set __l_option '--disk-flushes'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-disk-flushes'
            set __l_option '--unset-disk-flushes'
            set __l_open 'nothing'
        case '--disk-timeout'
            set __l_option '--disk-timeout'
            set __l_open 'one'
        case '--unset-disk-timeout'
            set __l_option '--unset-disk-timeout'
            set __l_open 'nothing'
        case '--diskless'
            set __l_option '--diskless'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-diskless'
            set __l_option '--unset-diskless'
            set __l_open 'nothing'
        case '--drbd8-api-compatibility'
            set __l_option '--drbd8-api-compatibility'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-drbd8-api-compatibility'
            set __l_option '--unset-drbd8-api-compatibility'
            set __l_open 'nothing'
        case '--fencing'
            set __l_option '--fencing'
            set __l_open 'one'
            set __l_specs '=dont-care,resource-only,resource-and-stonith'
        case '--unset-fencing'
            set __l_option '--unset-fencing'
            set __l_open 'nothing'
        case '--handler-after-resync-target'
            set __l_option '--handler-after-resync-target'
            set __l_open 'one'
        case '--unset-handler-after-resync-target'
            set __l_option '--unset-handler-after-resync-target'
            set __l_open 'nothing'
        case '--handler-before-resync-source'
            set __l_option '--handler-before-resync-source'
            set __l_open 'one'
        case '--unset-handler-before-resync-source'
            set __l_option '--unset-handler-before-resync-source'
            set __l_open 'nothing'
        case '--handler-before-resync-target'
            set __l_option '--handler-before-resync-target'
            set __l_open 'one'
        case '--unset-handler-before-resync-target'
            set __l_option '--unset-handler-before-resync-target'
            set __l_open 'nothing'
        case '--handler-fence-peer'
            set __l_option '--handler-fence-peer'
            set __l_open 'one'
        case '--unset-handler-fence-peer'
            set __l_option '--unset-handler-fence-peer'
            set __l_open 'nothing'
        case '--handler-initial-split-brain'
            set __l_option '--handler-initial-split-brain'
            set __l_open 'one'
        case '--unset-handler-initial-split-brain'
            set __l_option '--unset-handler-initial-split-brain'
            set __l_open 'nothing'
        case '--handler-local-io-error'
            set __l_option '--handler-local-io-error'
            set __l_open 'one'
        case '--unset-handler-local-io-error'
            set __l_option '--unset-handler-local-io-error'
            set __l_open 'nothing'
        case '--handler-out-of-sync'
            set __l_option '--handler-out-of-sync'
            set __l_open 'one'
        case '--unset-handler-out-of-sync'
            set __l_option '--unset-handler-out-of-sync'
            set __l_open 'nothing'
        case '--handler-pri-lost'
            set __l_option '--handler-pri-lost'
            set __l_open 'one'
        case '--unset-handler-pri-lost'
            set __l_option '--unset-handler-pri-lost'
            set __l_open 'nothing'
        case '--handler-pri-lost-after-sb'
            set __l_option '--handler-pri-lost-after-sb'
            set __l_open 'one'
        case '--unset-handler-pri-lost-after-sb'
            set __l_option '--unset-handler-pri-lost-after-sb'
            set __l_open 'nothing'
        case '--handler-pri-on-incon-degr'
            set __l_option '--handler-pri-on-incon-degr'
            set __l_open 'one'
        case '--unset-handler-pri-on-incon-degr'
            set __l_option '--unset-handler-pri-on-incon-degr'
            set __l_open 'nothing'
        case '--handler-quorum-lost'
            set __l_option '--handler-quorum-lost'
            set __l_open 'one'
        case '--unset-handler-quorum-lost'
            set __l_option '--unset-handler-quorum-lost'
            set __l_open 'nothing'
        case '--handler-split-brain'
            set __l_option '--handler-split-brain'
            set __l_open 'one'
        case '--unset-handler-split-brain'
            set __l_option '--unset-handler-split-brain'
            set __l_open 'nothing'
        case '--handler-unfence-peer'
            set __l_option '--handler-unfence-peer'
            set __l_open 'one'
        case '--unset-handler-unfence-peer'
            set __l_option '--unset-handler-unfence-peer'
            set __l_open 'nothing'
        case '--ko-count'
            set __l_option '--ko-count'
            set __l_open 'one'
        case '--unset-ko-count'
            set __l_option '--unset-ko-count'
            set __l_open 'nothing'
        case '--load-balance-paths'
            set __l_option '--load-balance-paths'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-load-balance-paths'
            set __l_option '--unset-load-balance-paths'
            set __l_open 'nothing'
        case '--max-bio-size'
            set __l_option '--max-bio-size'
            set __l_open 'one'
        case '--unset-max-bio-size'
            set __l_option '--unset-max-bio-size'
            set __l_open 'nothing'
        case '--max-buffers'
            set __l_option '--max-buffers'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-max-buffers'
            set __l_option '--unset-max-buffers'
            set __l_open 'nothing'
        case '--max-epoch-size'
            set __l_option '--max-epoch-size'
            set __l_open 'one'
        case '--unset-max-epoch-size'
            set __l_option '--unset-max-epoch-size'
            set __l_open 'nothing'
        case '--max-io-depth'
            set __l_option '--max-io-depth'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-max-io-depth'
            set __l_option '--unset-max-io-depth'
            set __l_open 'nothing'
        case '--md-flushes'
            set __l_option '--md-flushes'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-md-flushes'
            set __l_option '--unset-md-flushes'
            set __l_open 'nothing'
        case '--on-congestion'
            set __l_option '--on-congestion'
            set __l_open 'one'
            set __l_specs '=block,pull-ahead,disconnect'
        case '--unset-on-congestion'
            set __l_option '--unset-on-congestion'
            set __l_open 'nothing'
        case '--on-io-error'
            set __l_option '--on-io-error'
            set __l_open 'one'
            set __l_specs '=pass_on,call-local-io-error,detach'
        case '--unset-on-io-error'
            set __l_option '--unset-on-io-error'
            set __l_open 'nothing'
        case '--on-no-data-accessible'
            set __l_option '--on-no-data-accessible'
            set __l_open 'one'
            set __l_specs '=io-error,suspend-io'
        case '--unset-on-no-data-accessible'
            set __l_option '--unset-on-no-data-accessible'
            set __l_open 'nothing'
        case '--on-no-quorum'
            set __l_option '--on-no-quorum'
            set __l_open 'one'
            set __l_specs '=io-error,suspend-io'
        case '--unset-on-no-quorum'
            set __l_option '--unset-on-no-quorum'
            set __l_open 'nothing'
        case '--on-suspended-primary-outdated'
            set __l_option '--on-suspended-primary-outdated'
            set __l_open 'one'
            set __l_specs '=disconnect,force-secondary'
        case '--unset-on-suspended-primary-outdated'
            set __l_option '--unset-on-suspended-primary-outdated'
            set __l_open 'nothing'
        case '--peer-ack-delay'
            set __l_option '--peer-ack-delay'
            set __l_open 'one'
        case '--unset-peer-ack-delay'
            set __l_option '--unset-peer-ack-delay'
            set __l_open 'nothing'
        case '--peer-ack-window'
            set __l_option '--peer-ack-window'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-peer-ack-window'
            set __l_option '--unset-peer-ack-window'
            set __l_open 'nothing'
        case '--peer-tiebreaker'
            set __l_option '--peer-tiebreaker'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-peer-tiebreaker'
            set __l_option '--unset-peer-tiebreaker'
            set __l_open 'nothing'
        case '--ping-int'
            set __l_option '--ping-int'
            set __l_open 'one'
        case '--unset-ping-int'
            set __l_option '--unset-ping-int'
            set __l_open 'nothing'
        case '--ping-timeout'
            set __l_option '--ping-timeout'
            set __l_open 'one'
        case '--unset-ping-timeout'
            set __l_option '--unset-ping-timeout'
            set __l_open 'nothing'
        case '--protocol'
            set __l_option '--protocol'
            set __l_open 'one'
            set __l_specs '=A,B,C'
        case '--unset-protocol'
            set __l_option '--unset-protocol'
            set __l_open 'nothing'
        case '--quorum'
            set __l_option '--quorum'
            set __l_open 'one'
            set __l_specs '=off,majority,all'
        case '--unset-quorum'
            set __l_option '--unset-quorum'
            set __l_open 'nothing'
        case '--quorum-minimum-redundancy'
            set __l_option '--quorum-minimum-redundancy'
            set __l_open 'one'
            set __l_specs '=off,majority,all'
        case '--unset-quorum-minimum-redundancy'
            set __l_option '--unset-quorum-minimum-redundancy'
            set __l_open 'nothing'
        case '--rcvbuf-size'
            set __l_option '--rcvbuf-size'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-rcvbuf-size'
            set __l_option '--unset-rcvbuf-size'
            set __l_open 'nothing'
        case '--rdma-ctrl-rcvbuf-size'
            set __l_option '--rdma-ctrl-rcvbuf-size'
            set __l_open 'one'
        case '--unset-rdma-ctrl-rcvbuf-size'
            set __l_option '--unset-rdma-ctrl-rcvbuf-size'
            set __l_open 'nothing'
        case '--rdma-ctrl-sndbuf-size'
            set __l_option '--rdma-ctrl-sndbuf-size'
            set __l_open 'one'
        case '--unset-rdma-ctrl-sndbuf-size'
            set __l_option '--unset-rdma-ctrl-sndbuf-size'
            set __l_open 'nothing'
        case '--read-balancing'
            set __l_option '--read-balancing'
            set __l_open 'one'
            set __l_specs '=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping'
        case '--unset-read-balancing'
            set __l_option '--unset-read-balancing'
            set __l_open 'nothing'
        case '--resync-after'
            set __l_option '--resync-after'
            set __l_open 'one'
        case '--unset-resync-after'
            set __l_option '--unset-resync-after'
            set __l_open 'nothing'
        case '--resync-rate'
            set __l_option '--resync-rate'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-resync-rate'
            set __l_option '--unset-resync-rate'
            set __l_open 'nothing'
        case '--resync-without-replication'
            set __l_option '--resync-without-replication'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-resync-without-replication'
            set __l_option '--unset-resync-without-replication'
            set __l_open 'nothing'
        case '--rr-conflict'
            set __l_option '--rr-conflict'
            set __l_open 'one'
            set __l_specs '=disconnect,call-pri-lost,violently,retry-connect,auto-discard'
        case '--unset-rr-conflict'
            set __l_option '--unset-rr-conflict'
            set __l_open 'nothing'
        case '--rs-discard-granularity'
            set __l_option '--rs-discard-granularity'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-rs-discard-granularity'
            set __l_option '--unset-rs-discard-granularity'
            set __l_open 'nothing'
        case '--shared-secret'
            set __l_option '--shared-secret'
            set __l_open 'one'
        case '--unset-shared-secret'
            set __l_option '--unset-shared-secret'
            set __l_open 'nothing'
        case '--sndbuf-size'
            set __l_option '--sndbuf-size'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-sndbuf-size'
            set __l_option '--unset-sndbuf-size'
            set __l_open 'nothing'
        case '--socket-check-timeout'
            set __l_option '--socket-check-timeout'
            set __l_open 'one'
        case '--unset-socket-check-timeout'
            set __l_option '--unset-socket-check-timeout'
            set __l_open 'nothing'
        case '--tcp-cork'
            set __l_option '--tcp-cork'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-tcp-cork'
            set __l_option '--unset-tcp-cork'
            set __l_open 'nothing'
        case '--drbd-timeout'
            set __l_option '--drbd-timeout'
            set __l_open 'one'
        case '--unset-drbd-timeout'
            set __l_option '--unset-drbd-timeout'
            set __l_open 'nothing'
        case '--tls'
            set __l_option '--tls'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-tls'
            set __l_option '--unset-tls'
            set __l_open 'nothing'
        case '--tls-certificate'
            set __l_option '--tls-certificate'
            set __l_open 'one'
        case '--unset-tls-certificate'
            set __l_option '--unset-tls-certificate'
            set __l_open 'nothing'
        case '--tls-keyring'
            set __l_option '--tls-keyring'
            set __l_open 'one'
        case '--unset-tls-keyring'
            set __l_option '--unset-tls-keyring'
            set __l_open 'nothing'
        case '--tls-privkey'
            set __l_option '--tls-privkey'
            set __l_open 'one'
        case '--unset-tls-privkey'
            set __l_option '--unset-tls-privkey'
            set __l_open 'nothing'
        case '--transport'
            set __l_option '--transport'
            set __l_open 'one'
        case '--unset-transport'
            set __l_option '--unset-transport'
            set __l_open 'nothing'
        case '--twopc-retry-timeout'
            set __l_option '--twopc-retry-timeout'
            set __l_open 'one'
        case '--unset-twopc-retry-timeout'
            set __l_option '--unset-twopc-retry-timeout'
            set __l_open 'nothing'
        case '--twopc-timeout'
            set __l_option '--twopc-timeout'
            set __l_open 'one'
        case '--unset-twopc-timeout'
            set __l_option '--unset-twopc-timeout'
            set __l_open 'nothing'
        case '--use-rle'
            set __l_option '--use-rle'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-use-rle'
            set __l_option '--unset-use-rle'
            set __l_open 'nothing'
        case '--verify-alg'
            set __l_option '--verify-alg'
            set __l_open 'one'
        case '--unset-verify-alg'
            set __l_option '--unset-verify-alg'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_25
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-s' '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'one'
            set __l_specs '@storage-pool-definitions'
        case '--do-not-place-with'
            set __l_option '--do-not-place-with'
            set __l_open 'some'
            set __l_specs '@resources'
        case '--do-not-place-with-regex'
            set __l_option '--do-not-place-with-regex'
            set __l_open 'one'
        case '--replicas-on-same'
            set __l_option '--replicas-on-same'
            set __l_open 'some'
            set __l_specs '@aux-properties'
        case '--replicas-on-different'
            set __l_option '--replicas-on-different'
            set __l_open 'some'
            set __l_specs '@aux-properties'
        case '--x-replicas-on-different'
            set __l_option '--x-replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_26
    switch "$argv[1]"
        case '--library' '--lib'
            set __l_option '--lib'
            set __l_open 'nothing'
        case '--global'
            set __l_option '--global'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_27
    switch "$argv[1]"
        case '--aux'
            set __l_option '--aux'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_28
    switch "$argv[1]"
        case '-f' '--file'
            set __l_option '--file'
            set __l_open 'each'
            set __l_specs '!'
        case '--prune'
            set __l_option '--prune'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_29
    switch "$argv[1]"
        case '--force'
            set __l_option '--force'
            set __l_open 'nothing'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_30
    switch "$argv[1]"
        case '--contexts'
            set __l_option '--contexts'
            set __l_open 'one'
        case '--depth'
            set __l_option '--depth'
            set __l_open 'one'
        case '--dict-size'
            set __l_option '--dict-size'
            set __l_open 'one'
        case '--fallback-to-zlib'
            set __l_option '--fallback-to-zlib'
            set __l_open 'one'
            set __l_specs '=off,on'
        case '--lc'
            set __l_option '--lc'
            set __l_open 'one'
        case '--level'
            set __l_option '--level'
            set __l_open 'one'
        case '--lp'
            set __l_option '--lp'
            set __l_open 'one'
        case '--mf'
            set __l_option '--mf'
            set __l_open 'one'
            set __l_specs '=hc4,hc3,bt2,bt3,bt4'
        case '--mode'
            set __l_option '--mode'
            set __l_open 'one'
            set __l_specs '=fast,normal'
        case '--nice-len'
            set __l_option '--nice-len'
            set __l_open 'one'
        case '--numa-threshold'
            set __l_option '--numa-threshold'
            set __l_open 'one'
        case '--pb'
            set __l_option '--pb'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_31
    switch "$argv[1]"
        case '--level'
            set __l_option '--level'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_32
    switch "$argv[1]"
        case '--level'
            set __l_option '--level'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_33
    switch "$argv[1]"
        case '-p' '--port'
            set __l_option '--port'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_34
    switch "$argv[1]"
        case '--memlimit'
            set __l_option '--memlimit'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-memlimit'
            set __l_option '--unset-memlimit'
            set __l_open 'nothing'
        case '--ping-timeout'
            set __l_option '--ping-timeout'
            set __l_open 'one'
        case '--unset-ping-timeout'
            set __l_option '--unset-ping-timeout'
            set __l_open 'nothing'
        case '--rcvbuf-size'
            set __l_option '--rcvbuf-size'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-rcvbuf-size'
            set __l_option '--unset-rcvbuf-size'
            set __l_open 'nothing'
        case '--read-loops'
            set __l_option '--read-loops'
            set __l_open 'one'
        case '--unset-read-loops'
            set __l_option '--unset-read-loops'
            set __l_open 'nothing'
        case '--sndbuf-size'
            set __l_option '--sndbuf-size'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-sndbuf-size'
            set __l_option '--unset-sndbuf-size'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_35
    switch "$argv[1]"
        case '--allow-data-loss'
            set __l_option '--allow-data-loss'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_36
    switch "$argv[1]"
        case '-p' '--passphrase'
            set __l_option '--passphrase'
            set __l_open 'one'
        case '--passphrase-file'
            set __l_option '--passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_37
    switch "$argv[1]"
        case '-p' '--passphrase'
            set __l_option '--passphrase'
            set __l_open 'one'
        case '--passphrase-file'
            set __l_option '--passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_38
    switch "$argv[1]"
        case '--old-passphrase'
            set __l_option '--old-passphrase'
            set __l_open 'one'
        case '--new-passphrase'
            set __l_option '--new-passphrase'
            set __l_open 'one'
        case '--old-passphrase-file'
            set __l_option '--old-passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--new-passphrase-file'
            set __l_option '--new-passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_39
    switch "$argv[1]"
        case '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '--since'
            set __l_option '--since'
            set __l_open 'one'
        case '--to'
            set __l_option '--to'
            set __l_open 'one'
        case '--one-by-one'
            set __l_option '--one-by-one'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--exception'
            set __l_option '--exception'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_40
    switch "$argv[1]"
        case '-s' '--since'
            set __l_option '--since'
            set __l_open 'one'
        case '-t' '--to'
            set __l_option '--to'
            set __l_open 'one'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '--report-id'
            set __l_option '--report-id'
            set __l_open 'some'
            set __l_specs '@error-reports'
        case '-f' '--full'
            set __l_option '--full'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_41
    switch "$argv[1]"
        case '--username'
            set __l_option '--username'
            set __l_open 'one'
        case '--username-env'
            set __l_option '--username-env'
            set __l_open 'one'
        case '--password'
            set __l_option '--password'
            set __l_open 'maybe'
        case '--password-file'
            set __l_option '--password-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--password-env'
            set __l_option '--password-env'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_42
    switch "$argv[1]"
        case '--count'
            set __l_option '--count'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_43
    switch "$argv[1]"
        case '--nocache'
            set __l_option '--nocache'
            set __l_open 'nothing'
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_44
    switch "$argv[1]"
        case '--ctrl-a-ip'
            set __l_option '--ctrl-a-ip'
            set __l_open 'one'
        case '--ctrl-b-ip'
            set __l_option '--ctrl-b-ip'
            set __l_open 'one'
        case '--username'
            set __l_option '--username'
            set __l_open 'one'
        case '--username-env'
            set __l_option '--username-env'
            set __l_open 'one'
        case '--password'
            set __l_option '--password'
            set __l_open 'maybe'
        case '--password-file'
            set __l_option '--password-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--password-env'
            set __l_option '--password-env'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_45
    switch "$argv[1]"
        case '--username'
            set __l_option '--username'
            set __l_open 'one'
        case '--username-env'
            set __l_option '--username-env'
            set __l_open 'one'
        case '--password'
            set __l_option '--password'
            set __l_open 'maybe'
        case '--password-file'
            set __l_option '--password-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--password-env'
            set __l_option '--password-env'
            set __l_open 'one'
        case '--unset-username'
            set __l_option '--unset-username'
            set __l_open 'nothing'
        case '--unset-username-env'
            set __l_option '--unset-username-env'
            set __l_open 'nothing'
        case '--unset-password'
            set __l_option '--unset-password'
            set __l_open 'nothing'
        case '--unset-password-env'
            set __l_option '--unset-password-env'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_46
    switch "$argv[1]"
        case '--size'
            set __l_option '--size'
            set __l_open 'one'
            set __l_specs '%'
        case '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
        case '--place-count'
            set __l_option '--place-count'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_47
    switch "$argv[1]"
        case '--node'
            set __l_option '--node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
        case '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'one'
            set __l_specs '@storage-pools'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_48
    switch "$argv[1]"
        case '--name'
            set __l_option '--name'
            set __l_open 'some'
            set __l_specs '@exported-names'
        case '--all'
            set __l_option '--all'
            set __l_open 'nothing'
        case '--schema'
            set __l_option '--schema'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_49
    switch "$argv[1]"
        case '-s' '--since'
            set __l_option '--since'
            set __l_open 'one'
        case '-n' '--last'
            set __l_option '--last'
            set __l_open 'one'
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-f' '--full'
            set __l_option '--full'
            set __l_open 'nothing'
        case '--clear'
            set __l_option '--clear'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_50
    switch "$argv[1]"
        case '--after-sb-0pri'
            set __l_option '--after-sb-0pri'
            set __l_open 'one'
            set __l_specs '=disconnect,discard-younger-primary,discard-older-primary,discard-zero-changes,discard-least-changes,discard-local,discard-remote'
        case '--unset-after-sb-0pri'
            set __l_option '--unset-after-sb-0pri'
            set __l_open 'nothing'
        case '--after-sb-1pri'
            set __l_option '--after-sb-1pri'
            set __l_open 'one'
            set __l_specs '=disconnect,consensus,discard-secondary,call-pri-lost-after-sb,violently-as0p'
        case '--unset-after-sb-1pri'
            set __l_option '--unset-after-sb-1pri'
            set __l_open 'nothing'
        case '--after-sb-2pri'
            set __l_option '--after-sb-2pri'
            set __l_open 'one'
            set __l_specs '=disconnect,call-pri-lost-after-sb,violently-as0p'
        case '--unset-after-sb-2pri'
            set __l_option '--unset-after-sb-2pri'
            set __l_open 'nothing'
        case '--allow-remote-read'
            set __l_option '--allow-remote-read'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-allow-remote-read'
            set __l_option '--unset-allow-remote-read'
            set __l_open 'nothing'
        case '--allow-two-primaries'
            set __l_option '--allow-two-primaries'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-allow-two-primaries'
            set __l_option '--unset-allow-two-primaries'
            set __l_open 'nothing'
        case '--always-asbp'
            set __l_option '--always-asbp'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-always-asbp'
            set __l_option '--unset-always-asbp'
            set __l_open 'nothing'
        case '--bitmap'
            set __l_option '--bitmap'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-bitmap'
            set __l_option '--unset-bitmap'
            set __l_open 'nothing'
        case '--c-delay-target'
            set __l_option '--c-delay-target'
            set __l_open 'one'
        case '--unset-c-delay-target'
            set __l_option '--unset-c-delay-target'
            set __l_open 'nothing'
        case '--c-fill-target'
            set __l_option '--c-fill-target'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-c-fill-target'
            set __l_option '--unset-c-fill-target'
            set __l_open 'nothing'
        case '--c-max-rate'
            set __l_option '--c-max-rate'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-c-max-rate'
            set __l_option '--unset-c-max-rate'
            set __l_open 'nothing'
        case '--c-min-rate'
            set __l_option '--c-min-rate'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-c-min-rate'
            set __l_option '--unset-c-min-rate'
            set __l_open 'nothing'
        case '--c-plan-ahead'
            set __l_option '--c-plan-ahead'
            set __l_open 'one'
        case '--unset-c-plan-ahead'
            set __l_option '--unset-c-plan-ahead'
            set __l_open 'nothing'
        case '--congestion-extents'
            set __l_option '--congestion-extents'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-congestion-extents'
            set __l_option '--unset-congestion-extents'
            set __l_open 'nothing'
        case '--congestion-fill'
            set __l_option '--congestion-fill'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-congestion-fill'
            set __l_option '--unset-congestion-fill'
            set __l_open 'nothing'
        case '--connect-int'
            set __l_option '--connect-int'
            set __l_open 'one'
        case '--unset-connect-int'
            set __l_option '--unset-connect-int'
            set __l_open 'nothing'
        case '--cram-hmac-alg'
            set __l_option '--cram-hmac-alg'
            set __l_open 'one'
        case '--unset-cram-hmac-alg'
            set __l_option '--unset-cram-hmac-alg'
            set __l_open 'nothing'
        case '--csums-after-crash-only'
            set __l_option '--csums-after-crash-only'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-csums-after-crash-only'
            set __l_option '--unset-csums-after-crash-only'
            set __l_open 'nothing'
        case '--csums-alg'
            set __l_option '--csums-alg'
            set __l_open 'one'
        case '--unset-csums-alg'
            set __l_option '--unset-csums-alg'
            set __l_open 'nothing'
        case '--data-integrity-alg'
            set __l_option '--data-integrity-alg'
            set __l_open 'one'
        case '--unset-data-integrity-alg'
            set __l_option '--unset-data-integrity-alg'
            set __l_open 'nothing'
        case '--fencing'
            set __l_option '--fencing'
            set __l_open 'one'
            set __l_specs '=dont-care,resource-only,resource-and-stonith'
        case '--unset-fencing'
            set __l_option '--unset-fencing'
            set __l_open 'nothing'
        case '--ko-count'
            set __l_option '--ko-count'
            set __l_open 'one'
        case '--unset-ko-count'
            set __l_option '--unset-ko-count'
            set __l_open 'nothing'
        case '--load-balance-paths'
            set __l_option '--load-balance-paths'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-load-balance-paths'
            set __l_option '--unset-load-balance-paths'
            set __l_open 'nothing'
        case '--max-buffers'
            set __l_option '--max-buffers'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-max-buffers'
            set __l_option '--unset-max-buffers'
            set __l_open 'nothing'
        case '--max-epoch-size'
            set __l_option '--max-epoch-size'
            set __l_open 'one'
        case '--unset-max-epoch-size'
            set __l_option '--unset-max-epoch-size'
            set __l_open 'nothing'
        case '--on-congestion'
            set __l_option '--on-congestion'
            set __l_open 'one'
            set __l_specs '=block,pull-ahead,disconnect'
        case '--unset-on-congestion'
            set __l_option '--unset-on-congestion'
            set __l_open 'nothing'
        case '--peer-tiebreaker'
            set __l_option '--peer-tiebreaker'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-peer-tiebreaker'
            set __l_option '--unset-peer-tiebreaker'
            set __l_open 'nothing'
        case '--ping-int'
            set __l_option '--ping-int'
            set __l_open 'one'
        case '--unset-ping-int'
            set __l_option '--unset-ping-int'
            set __l_open 'nothing'
        case '--ping-timeout'
            set __l_option '--ping-timeout'
            set __l_open 'one'
        case '--unset-ping-timeout'
            set __l_option '--unset-ping-timeout'
            set __l_open 'nothing'
        case '--protocol'
            set __l_option '--protocol'
            set __l_open 'one'
            set __l_specs '=A,B,C'
        case '--unset-protocol'
            set __l_option '--unset-protocol'
            set __l_open 'nothing'
        case '--rcvbuf-size'
            set __l_option '--rcvbuf-size'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-rcvbuf-size'
            set __l_option '--unset-rcvbuf-size'
            set __l_open 'nothing'
        case '--rdma-ctrl-rcvbuf-size'
            set __l_option '--rdma-ctrl-rcvbuf-size'
            set __l_open 'one'
        case '--unset-rdma-ctrl-rcvbuf-size'
            set __l_option '--unset-rdma-ctrl-rcvbuf-size'
            set __l_open 'nothing'
        case '--rdma-ctrl-sndbuf-size'
            set __l_option '--rdma-ctrl-sndbuf-size'
            set __l_open 'one'
        case '--unset-rdma-ctrl-sndbuf-size'
            set __l_option '--unset-rdma-ctrl-sndbuf-size'
            set __l_open 'nothing'
        case '--resync-rate'
            set __l_option '--resync-rate'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-resync-rate'
            set __l_option '--unset-resync-rate'
            set __l_open 'nothing'
        case '--resync-without-replication'
            set __l_option '--resync-without-replication'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-resync-without-replication'
            set __l_option '--unset-resync-without-replication'
            set __l_open 'nothing'
        case '--rr-conflict'
            set __l_option '--rr-conflict'
            set __l_open 'one'
            set __l_specs '=disconnect,call-pri-lost,violently,retry-connect,auto-discard'
        case '--unset-rr-conflict'
            set __l_option '--unset-rr-conflict'
            set __l_open 'nothing'
        case '--shared-secret'
            set __l_option '--shared-secret'
            set __l_open 'one'
        case '--unset-shared-secret'
            set __l_option '--unset-shared-secret'
            set __l_open 'nothing'
        case '--sndbuf-size'
            set __l_option '--sndbuf-size'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-sndbuf-size'
            set __l_option '--unset-sndbuf-size'
            set __l_open 'nothing'
        case '--socket-check-timeout'
            set __l_option '--socket-check-timeout'
            set __l_open 'one'
        case '--unset-socket-check-timeout'
            set __l_option '--unset-socket-check-timeout'
            set __l_open 'nothing'
        case '--tcp-cork'
            set __l_option '--tcp-cork'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-tcp-cork'
            set __l_option '--unset-tcp-cork'
            set __l_open 'nothing'
        case '--drbd-timeout'
            set __l_option '--drbd-timeout'
            set __l_open 'one'
        case '--unset-drbd-timeout'
            set __l_option '--unset-drbd-timeout'
            set __l_open 'nothing'
        case '--tls'
            set __l_option '--tls'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-tls'
            set __l_option '--unset-tls'
            set __l_open 'nothing'
        case '--tls-certificate'
            set __l_option '--tls-certificate'
            set __l_open 'one'
        case '--unset-tls-certificate'
            set __l_option '--unset-tls-certificate'
            set __l_open 'nothing'
        case '--tls-keyring'
            set __l_option '--tls-keyring'
            set __l_open 'one'
        case '--unset-tls-keyring'
            set __l_option '--unset-tls-keyring'
            set __l_open 'nothing'
        case '--tls-privkey'
            set __l_option '--tls-privkey'
            set __l_open 'one'
        case '--unset-tls-privkey'
            set __l_option '--unset-tls-privkey'
            set __l_open 'nothing'
        case '--transport'
            set __l_option '--transport'
            set __l_open 'one'
        case '--unset-transport'
            set __l_option '--unset-transport'
            set __l_open 'nothing'
        case '--use-rle'
            set __l_option '--use-rle'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-use-rle'
            set __l_option '--unset-use-rle'
            set __l_open 'nothing'
        case '--verify-alg'
            set __l_option '--verify-alg'
            set __l_open 'one'
        case '--unset-verify-alg'
            set __l_option '--unset-verify-alg'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_51
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=node a/NODE A,node b/NODE B,properties/PROPERTIES'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#node-connection'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_52
    switch "$argv[1]"
        case '-p' '--port'
            set __l_option '--port'
            set __l_open 'one'
        case '--node-type'
            set __l_option '--node-type'
            set __l_open 'one'
            set __l_specs '=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE'
        case '--communication-type'
            set __l_option '--communication-type'
            set __l_open 'one'
            set __l_specs '=plain/PLAIN,ssl/SSL'
        case '--interface-type'
            set __l_option '--interface-type'
            set __l_open 'one'
            set __l_specs '=ip/IP'
        case '--interface-name'
            set __l_option '--interface-name'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_53
    switch "$argv[1]"
        case '--api-port'
            set __l_option '--api-port'
            set __l_open 'one'
        case '--api-user'
            set __l_option '--api-user'
            set __l_open 'one'
        case '--api-user-env'
            set __l_option '--api-user-env'
            set __l_open 'one'
        case '--api-pw'
            set __l_option '--api-pw'
            set __l_open 'maybe'
        case '--api-pw-file'
            set __l_option '--api-pw-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--api-pw-env'
            set __l_option '--api-pw-env'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_54
    switch "$argv[1]"
        case '--async'
            set __l_option '--async'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_55
    switch "$argv[1]"
        case '--now'
            set __l_option '--now'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_56
    switch "$argv[1]"
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_57
    switch "$argv[1]"
        case '--target'
            set __l_option '--target'
            set __l_open 'some'
            set __l_specs '@nodes'
            set __l_excludes 'target'
        case '--do-not-target'
            set __l_option '--do-not-target'
            set __l_open 'some'
            set __l_specs '@nodes'
            set __l_excludes 'target'
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_58
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-f' '--full'
            set __l_option '--full'
            set __l_open 'nothing'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_59
    switch "$argv[1]"
        case '-p' '--port'
            set __l_option '--port'
            set __l_open 'one'
        case '--communication-type'
            set __l_option '--communication-type'
            set __l_open 'one'
            set __l_specs '=plain/PLAIN,ssl/SSL'
        case '--active'
            set __l_option '--active'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_60
    switch "$argv[1]"
        case '-p' '--port'
            set __l_option '--port'
            set __l_open 'one'
        case '--communication-type'
            set __l_option '--communication-type'
            set __l_open 'one'
            set __l_specs '=plain/PLAIN,ssl/SSL'
        case '--active'
            set __l_option '--active'
            set __l_open 'nothing'
        case '--ip'
            set __l_option '--ip'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_61
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=node/NODE,nodetype/NODETYPE,addresses/ADDRESSES,state/STATE'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '--show-aux-props'
            set __l_option '--show-aux-props'
            set __l_open 'nothing'
        case '--props'
            set __l_option '--props'
            set __l_open 'some'
            set __l_specs '#node'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#node'
        case '--from-file'
            set __l_option '--from-file'
            set __l_open 'one'
            set __l_specs '!'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_62
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '--from-file'
            set __l_option '--from-file'
            set __l_open 'one'
            set __l_specs '!'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_63
    switch "$argv[1]"
        case '-t' '--node-type'
            set __l_option '--node-type'
            set __l_open 'one'
            set __l_specs '=controller/CONTROLLER,auxiliary/AUXILIARY,combined/COMBINED,satellite/SATELLITE'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_64
    switch "$argv[1]"
        case '--delete-resources'
            set __l_option '--delete-resources'
            set __l_open 'nothing'
        case '--delete-snapshots'
            set __l_option '--delete-snapshots'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_65
    switch "$argv[1]"
        case '--library' '--lib'
            set __l_option '--lib'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_66
    switch "$argv[1]"
        case '--pool-name'
            set __l_option '--pool-name'
            set __l_open 'one'
        case '--vdo-enable'
            set __l_option '--vdo-enable'
            set __l_open 'nothing'
        case '--vdo-logical-size'
            set __l_option '--vdo-logical-size'
            set __l_open 'one'
            set __l_specs '%'
        case '--vdo-slab-size'
            set __l_option '--vdo-slab-size'
            set __l_open 'one'
            set __l_specs '%'
        case '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'one'
        case '--sed'
            set __l_option '--sed'
            set __l_open 'nothing'
        case '--pv-create-arguments'
            set __l_option '--pv-create-arguments'
            set __l_open 'each'
        case '--vg-create-arguments'
            set __l_option '--vg-create-arguments'
            set __l_open 'each'
        case '--lv-create-arguments'
            set __l_option '--lv-create-arguments'
            set __l_open 'each'
        case '--zpool-create-arguments'
            set __l_option '--zpool-create-arguments'
            set __l_open 'each'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_67
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-n' '--node'
            set __l_option '--node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '-r' '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
        case '-g' '--resource-group'
            set __l_option '--resource-group'
            set __l_open 'one'
            set __l_specs '@resource-groups'
        case '--match'
            set __l_option '--match'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_68
    switch "$argv[1]"
        case '--endpoint'
            set __l_option '--endpoint'
            set __l_open 'one'
        case '--region'
            set __l_option '--region'
            set __l_open 'one'
        case '--secret-key-file'
            set __l_option '--secret-key-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_69
    switch "$argv[1]"
        case '--cluster-id'
            set __l_option '--cluster-id'
            set __l_open 'one'
        case '--passphrase'
            set __l_option '--passphrase'
            set __l_open 'maybe'
        case '--passphrase-file'
            set __l_option '--passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_70
    switch "$argv[1]"
        case '--use-path-style'
            set __l_option '--use-path-style'
            set __l_open 'nothing'
        case '--secret-key-file'
            set __l_option '--secret-key-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_71
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '--type'
            set __l_option '--type'
            set __l_open 'one'
            set __l_specs '=s3,linstor,ebs'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_72
    switch "$argv[1]"
        case '--endpoint'
            set __l_option '--endpoint'
            set __l_open 'one'
        case '--availability-zone' '--az'
            set __l_option '--az'
            set __l_open 'one'
        case '--region'
            set __l_option '--region'
            set __l_open 'one'
        case '--access_key' '--access-key'
            set __l_option '--access-key'
            set __l_open 'one'
        case '--secret_key' '--secret-key'
            set __l_option '--secret-key'
            set __l_open 'maybe'
        case '--secret-key-file'
            set __l_option '--secret-key-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_73
    switch "$argv[1]"
        case '--url'
            set __l_option '--url'
            set __l_open 'one'
        case '--cluster-id'
            set __l_option '--cluster-id'
            set __l_open 'one'
        case '--passphrase'
            set __l_option '--passphrase'
            set __l_open 'maybe'
        case '--passphrase-file'
            set __l_option '--passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_74
    switch "$argv[1]"
        case '--endpoint'
            set __l_option '--endpoint'
            set __l_open 'one'
        case '--bucket'
            set __l_option '--bucket'
            set __l_open 'one'
        case '--region'
            set __l_option '--region'
            set __l_open 'one'
        case '--access_key' '--access-key'
            set __l_option '--access-key'
            set __l_open 'one'
        case '--secret_key' '--secret-key'
            set __l_option '--secret-key'
            set __l_open 'maybe'
        case '--secret-key-file'
            set __l_option '--secret-key-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_75
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=source/SOURCE,target/TARGET,properties/PROPERTIES,port/PORT'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#resource-connection'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_76
    switch "$argv[1]"
        case '-s' '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--diskless-storage-pool'
            set __l_option '--diskless-storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--do-not-place-with'
            set __l_option '--do-not-place-with'
            set __l_open 'any'
            set __l_specs '@resources'
        case '--do-not-place-with-regex'
            set __l_option '--do-not-place-with-regex'
            set __l_open 'maybe'
        case '--replicas-on-same'
            set __l_option '--replicas-on-same'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--replicas-on-different'
            set __l_option '--replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--x-replicas-on-different'
            set __l_option '--x-replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--diskless-on-remaining'
            set __l_option '--diskless-on-remaining'
            set __l_open 'maybe'
            set __l_specs '=true/TRUE,false/FALSE'
            set __l_like '^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
        case '-p' '--providers'
            set __l_option '--providers'
            set __l_open 'one'
            set __l_specs ',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init'
        case '--place-count'
            set __l_option '--place-count'
            set __l_open 'one'
        case '--nvme-initiator'
            set __l_option '--nvme-initiator'
            set __l_open 'nothing'
        case '--drbd-diskless'
            set __l_option '--drbd-diskless'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_77
    switch "$argv[1]"
        case '-e' '--external-name'
            set __l_option '--external-name'
            set __l_open 'one'
        case '--no-wait'
            set __l_option '--no-wait'
            set __l_open 'nothing'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
        case '--use-zfs-clone'
            set __l_option '--use-zfs-clone'
            set __l_open 'nothing'
        case '--volume-passphrase'
            set __l_option '--volume-passphrase'
            set __l_open 'any'
        case '--volume-passphrase-file'
            set __l_option '--volume-passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
        case '--resource-group' '--rsc-grp'
            set __l_option '--rsc-grp'
            set __l_open 'one'
            set __l_specs '@resource-groups'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_78
    switch "$argv[1]"
        case '-p' '--port'
            set __l_option '--port'
            set __l_open 'one'
        case '-e' '--external-name'
            set __l_option '--external-name'
            set __l_open 'one'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
        case '--peer-slots'
            set __l_option '--peer-slots'
            set __l_open 'one'
        case '--resource-group'
            set __l_option '--resource-group'
            set __l_open 'one'
            set __l_specs '@resource-groups'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_79
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=resourcename/RESOURCENAME,resourcegroup/RESOURCEGROUP,layers/LAYERS,state/STATE'
        case '-r' '--resource-definitions'
            set __l_option '--resource-definitions'
            set __l_open 'some'
            set __l_specs '@resource-definitions'
        case '-e' '--external-name'
            set __l_option '--external-name'
            set __l_open 'nothing'
        case '--props'
            set __l_option '--props'
            set __l_open 'some'
            set __l_specs '#resource-definition'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#resource-definition'
        case '--from-file'
            set __l_option '--from-file'
            set __l_open 'one'
            set __l_specs '!'
        case '--show-preferred-drbd-ports' '--ports'
            set __l_option '--ports'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_80
    switch "$argv[1]"
        case '--peer-slots'
            set __l_option '--peer-slots'
            set __l_open 'one'
        case '-p' '--port'
            set __l_option '--port'
            set __l_open 'one'
        case '--resource-group'
            set __l_option '--resource-group'
            set __l_open 'one'
            set __l_specs '@resource-groups'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_81
    switch "$argv[1]"
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_82
    switch "$argv[1]"
        case '-d' '--description'
            set __l_option '--description'
            set __l_open 'one'
        case '--peer-slots'
            set __l_option '--peer-slots'
            set __l_open 'one'
        case '--place-count'
            set __l_option '--place-count'
            set __l_open 'one'
        case '-s' '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--diskless-storage-pool'
            set __l_option '--diskless-storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--do-not-place-with'
            set __l_option '--do-not-place-with'
            set __l_open 'any'
            set __l_specs '@resources'
        case '--do-not-place-with-regex'
            set __l_option '--do-not-place-with-regex'
            set __l_open 'maybe'
        case '--replicas-on-same'
            set __l_option '--replicas-on-same'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--replicas-on-different'
            set __l_option '--replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--x-replicas-on-different'
            set __l_option '--x-replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--diskless-on-remaining'
            set __l_option '--diskless-on-remaining'
            set __l_open 'maybe'
            set __l_specs '=true/TRUE,false/FALSE'
            set __l_like '^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
        case '-p' '--providers'
            set __l_option '--providers'
            set __l_open 'one'
            set __l_specs ',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_83
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=resourcegroup/RESOURCEGROUP,selectfilter/SELECTFILTER,vlmnrs/VLMNRS,description/DESCRIPTION'
        case '-r' '--resource-groups'
            set __l_option '--resource-groups'
            set __l_open 'some'
            set __l_specs '@resource-groups'
        case '--props'
            set __l_option '--props'
            set __l_open 'some'
            set __l_specs '#resource-group'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#resource-group'
        case '--from-file'
            set __l_option '--from-file'
            set __l_open 'one'
            set __l_specs '!'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_84
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '--place-count'
            set __l_option '--place-count'
            set __l_open 'one'
        case '-s' '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--diskless-storage-pool'
            set __l_option '--diskless-storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--do-not-place-with'
            set __l_option '--do-not-place-with'
            set __l_open 'any'
            set __l_specs '@resources'
        case '--do-not-place-with-regex'
            set __l_option '--do-not-place-with-regex'
            set __l_open 'maybe'
        case '--replicas-on-same'
            set __l_option '--replicas-on-same'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--replicas-on-different'
            set __l_option '--replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--x-replicas-on-different'
            set __l_option '--x-replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--diskless-on-remaining'
            set __l_option '--diskless-on-remaining'
            set __l_open 'maybe'
            set __l_specs '=true/TRUE,false/FALSE'
            set __l_like '^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
        case '--providers' '--prov'
            set __l_option '--prov'
            set __l_open 'one'
            set __l_specs ',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_85
    switch "$argv[1]"
        case '-p' '--partial'
            set __l_option '--partial'
            set __l_open 'nothing'
        case '-d' '--definition-only'
            set __l_option '--definition-only'
            set __l_open 'nothing'
        case '--volume-passphrase'
            set __l_option '--volume-passphrase'
            set __l_open 'any'
        case '--volume-passphrase-file'
            set __l_option '--volume-passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '--external-name'
            set __l_option '--external-name'
            set __l_open 'one'
        case '--peer-slots'
            set __l_option '--peer-slots'
            set __l_open 'one'
        case '--place-count'
            set __l_option '--place-count'
            set __l_open 'one'
        case '-s' '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--diskless-storage-pool'
            set __l_option '--diskless-storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--do-not-place-with'
            set __l_option '--do-not-place-with'
            set __l_open 'any'
            set __l_specs '@resources'
        case '--do-not-place-with-regex'
            set __l_option '--do-not-place-with-regex'
            set __l_open 'maybe'
        case '--replicas-on-same'
            set __l_option '--replicas-on-same'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--replicas-on-different'
            set __l_option '--replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--x-replicas-on-different'
            set __l_option '--x-replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--diskless-on-remaining'
            set __l_option '--diskless-on-remaining'
            set __l_open 'maybe'
            set __l_specs '=true/TRUE,false/FALSE'
            set __l_like '^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
        case '--providers' '--prov'
            set __l_option '--prov'
            set __l_open 'one'
            set __l_specs ',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init'
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_86
    switch "$argv[1]"
        case '--auto-place'
            set __l_option '--auto-place'
            set __l_open 'one'
        case '-s' '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--diskless-storage-pool'
            set __l_option '--diskless-storage-pool'
            set __l_open 'any'
            set __l_specs '@storage-pool-definitions'
        case '--do-not-place-with'
            set __l_option '--do-not-place-with'
            set __l_open 'any'
            set __l_specs '@resources'
        case '--do-not-place-with-regex'
            set __l_option '--do-not-place-with-regex'
            set __l_open 'maybe'
        case '--replicas-on-same'
            set __l_option '--replicas-on-same'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--replicas-on-different'
            set __l_option '--replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--x-replicas-on-different'
            set __l_option '--x-replicas-on-different'
            set __l_open 'any'
            set __l_specs '@aux-properties'
        case '--diskless-on-remaining'
            set __l_option '--diskless-on-remaining'
            set __l_open 'maybe'
            set __l_specs '=true/TRUE,false/FALSE'
            set __l_like '^([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|0|1)?$'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
        case '-p' '--providers'
            set __l_option '--providers'
            set __l_open 'one'
            set __l_specs ',LVM/lvm,LVM_THIN/lvm_thin,ZFS/zfs,ZFS_THIN/zfs_thin,DISKLESS/diskless,FILE/file,FILE_THIN/file_thin,SPDK/spdk,REMOTE_SPDK/remote_spdk,STORAGE_SPACES/storage_spaces,STORAGE_SPACES_THIN/storage_spaces_thin,EBS_TARGET/ebs_target,EBS_INIT/ebs_init'
        case '-d' '--diskless'
            set __l_option '--diskless'
            set __l_open 'nothing'
        case '--drbd-diskless'
            set __l_option '--drbd-diskless'
            set __l_open 'nothing'
        case '--nvme-initiator'
            set __l_option '--nvme-initiator'
            set __l_open 'nothing'
        case '--ebs-initiator'
            set __l_option '--ebs-initiator'
            set __l_open 'nothing'
        case '--inactive'
            set __l_option '--inactive'
            set __l_open 'nothing'
        case '--node-id'
            set __l_option '--node-id'
            set __l_open 'one'
        case '--drbd-tcp-port'
            set __l_option '--drbd-tcp-port'
            set __l_open 'one'
        case '--one-by-one'
            set __l_option '--one-by-one'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--async'
            set __l_option '--async'
            set __l_open 'nothing'
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_87
    switch "$argv[1]"
        case '--terminate-on-error'
            set __l_option '--terminate-on-error'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_88
    switch "$argv[1]"
        case '--keep-tiebreaker'
            set __l_option '--keep-tiebreaker'
            set __l_open 'nothing'
        case '--async'
            set __l_option '--async'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_89
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-i' '--inuse'
            set __l_option '--inuse'
            set __l_open 'nothing'
        case '-d' '--diskless-inuse'
            set __l_option '--diskless-inuse'
            set __l_open 'nothing'
        case '-m' '--min-diskful'
            set __l_option '--min-diskful'
            set __l_open 'one'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#resource'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_90
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=resourcename/RESOURCENAME,node/NODE,layers/LAYERS,usage/USAGE,conns/CONNS,state/STATE,createdon/CREATEDON'
        case '-r' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resources'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '-a' '--all'
            set __l_option '--all'
            set __l_open 'nothing'
        case '--faulty'
            set __l_option '--faulty'
            set __l_open 'nothing'
        case '--props'
            set __l_option '--props'
            set __l_open 'some'
            set __l_specs '#resource'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#resource'
        case '--show-drbd-ports'
            set __l_option '--show-drbd-ports'
            set __l_open 'nothing'
        case '--from-file'
            set __l_option '--from-file'
            set __l_open 'one'
            set __l_specs '!'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_91
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '-s' '--storage-pools'
            set __l_option '--storage-pools'
            set __l_open 'some'
            set __l_specs '@storage-pools'
        case '-r' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resources'
        case '-a' '--all'
            set __l_option '--all'
            set __l_open 'nothing'
        case '--hrep' '--hide-replication-states'
            set __l_option '--hide-replication-states'
            set __l_open 'nothing'
        case '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#volume'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_92
    switch "$argv[1]"
        case '--diskful'
            set __l_option '--diskful'
            set __l_open 'nothing'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
        case '--drbd-tcp-port'
            set __l_option '--drbd-tcp-port'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_93
    switch "$argv[1]"
        case '-s' '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'one'
            set __l_specs '@storage-pool-definitions'
            set __l_excludes 'disk'
        case '--dflt' '--default-storage-pool'
            set __l_option '--default-storage-pool'
            set __l_open 'nothing'
            set __l_excludes 'disk'
        case '-d' '--diskless'
            set __l_option '--diskless'
            set __l_open 'nothing'
            set __l_excludes 'disk'
        case '--drbd-client'
            set __l_option '--drbd-client'
            set __l_open 'nothing'
            set __l_excludes 'disk'
            set __l_added 'new'
        case '--diskless-storage-pool'
            set __l_option '--diskless-storage-pool'
            set __l_open 'one'
            set __l_specs '@storage-pool-definitions'
            set __l_added 'new'
        case '-l' '--layer-list'
            set __l_option '--layer-list'
            set __l_open 'one'
            set __l_specs ',drbd/DRBD,luks/LUKS,storage/STORAGE,nvme/NVME,writecache/WRITECACHE,cache/CACHE,bcache/BCACHE,openflex/OPENFLEX'
            set __l_added 'new'
        case '--migrate-from'
            set __l_option '--migrate-from'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '--async'
            set __l_option '--async'
            set __l_open 'nothing'
        case '--wait'
            set __l_option '--wait'
            set __l_open 'nothing'
            set __l_added 'new'
        case '--wait-timeout'
            set __l_option '--wait-timeout'
            set __l_open 'one'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_94
    switch "$argv[1]"
        case '-i' '--incremental-cron'
            set __l_option '--incremental-cron'
            set __l_open 'one'
        case '-l' '--keep-local'
            set __l_option '--keep-local'
            set __l_open 'one'
            set __l_specs '=all'
        case '-r' '--keep-remote'
            set __l_option '--keep-remote'
            set __l_open 'one'
            set __l_specs '=all'
        case '--on-failure'
            set __l_option '--on-failure'
            set __l_open 'one'
            set __l_specs '=RETRY/retry,SKIP/skip'
        case '--max-retries'
            set __l_option '--max-retries'
            set __l_open 'one'
            set __l_specs '=forever'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_95
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-r' '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resources'
        case '-o' '--remote'
            set __l_option '--remote'
            set __l_open 'one'
            set __l_specs '@remotes'
        case '-s' '--schedule'
            set __l_option '--schedule'
            set __l_open 'one'
            set __l_specs '@schedules'
        case '-a' '--active-only'
            set __l_option '--active-only'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_96
    switch "$argv[1]"
        case '-f' '--full-cron'
            set __l_option '--full-cron'
            set __l_open 'one'
        case '-i' '--incremental-cron'
            set __l_option '--incremental-cron'
            set __l_open 'one'
        case '-l' '--keep-local'
            set __l_option '--keep-local'
            set __l_open 'one'
            set __l_specs '=all'
        case '-r' '--keep-remote'
            set __l_option '--keep-remote'
            set __l_open 'one'
            set __l_specs '=all'
        case '--on-failure'
            set __l_option '--on-failure'
            set __l_open 'one'
            set __l_specs '=RETRY/retry,SKIP/skip'
        case '--max-retries'
            set __l_option '--max-retries'
            set __l_open 'one'
            set __l_specs '=forever'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_97
    switch "$argv[1]"
        case '-n' '--node_names'
            set __l_option '--node_names'
            set __l_open 'any'
            set __l_specs '@nodes'
        case '-r' '--resource_names'
            set __l_option '--resource_names'
            set __l_open 'some'
            set __l_specs '@resource-definitions'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_98
    switch "$argv[1]"
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_99
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-r' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resources'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_100
    switch "$argv[1]"
        case '--fr' '--from-resource'
            set __l_option '--from-resource'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
        case '--fs' '--from-snapshot'
            set __l_option '--from-snapshot'
            set __l_open 'one'
            set __l_specs '@snapshots'
        case '--tr' '--to-resource'
            set __l_option '--to-resource'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
        case '--storpool-rename'
            set __l_option '--storpool-rename'
            set __l_open 'any'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_101
    switch "$argv[1]"
        case '--zfs-rollback-strategy'
            set __l_option '--zfs-rollback-strategy'
            set __l_open 'one'
            set __l_specs '=rollback,clone,dynamic'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_102
    switch "$argv[1]"
        case '--from-node'
            set __l_option '--from-node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '--to-node'
            set __l_option '--to-node'
            set __l_open 'one'
            set __l_specs '@nodes'
        case '--resource'
            set __l_option '--resource'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_103
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-r' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resources'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '-s' '--snapshots'
            set __l_option '--snapshots'
            set __l_open 'some'
            set __l_specs '@snapshots'
        case '--status'
            set __l_option '--status'
            set __l_open 'some'
            set __l_specs '=running/RUNNING,complete/COMPLETE'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_104
    switch "$argv[1]"
        case '--fr' '--from-resource'
            set __l_option '--from-resource'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
        case '--fs' '--from-snapshot'
            set __l_option '--from-snapshot'
            set __l_open 'one'
            set __l_specs '@snapshots'
        case '--tr' '--to-resource'
            set __l_option '--to-resource'
            set __l_open 'one'
            set __l_specs '@resource-definitions'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_105
    switch "$argv[1]"
        case '-s' '--since'
            set __l_option '--since'
            set __l_open 'one'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '-r' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resources'
        case '-e' '--exclude-nodes'
            set __l_option '--exclude-nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '--no-controller'
            set __l_option '--no-controller'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_106
    switch "$argv[1]"
        case '-s' '--since'
            set __l_option '--since'
            set __l_open 'one'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '-r' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resources'
        case '-e' '--exclude-nodes'
            set __l_option '--exclude-nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '--no-controller'
            set __l_option '--no-controller'
            set __l_open 'nothing'
        case '--force'
            set __l_option '--force'
            set __l_open 'nothing'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_107
    switch "$argv[1]"
        case '--from-file'
            set __l_option '--from-file'
            set __l_open 'one'
            set __l_specs '!'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_108
    switch "$argv[1]"
        case '--check'
            set __l_option '--check'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_109
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#storage-pool-definition'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_110
    switch "$argv[1]"
        case '--shared-space'
            set __l_option '--shared-space'
            set __l_open 'one'
        case '--external-locking'
            set __l_option '--external-locking'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_111
    switch "$argv[1]"
        case '--shared-space'
            set __l_option '--shared-space'
            set __l_open 'one'
        case '--external-locking'
            set __l_option '--external-locking'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_112
    switch "$argv[1]"
        case '--external-locking'
            set __l_option '--external-locking'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_113
    switch "$argv[1]"
        case '-q' '--quiet'
            set __l_option '--quiet'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_114
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=storagepool/STORAGEPOOL,node/NODE,driver/DRIVER,poolname/POOLNAME,freecapacity/FREECAPACITY,totalcapacity/TOTALCAPACITY,cansnapshots/CANSNAPSHOTS,state/STATE,sharedname/SHAREDNAME'
        case '-s' '--storage-pools'
            set __l_option '--storage-pools'
            set __l_open 'some'
            set __l_specs '@storage-pools'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '--props'
            set __l_option '--props'
            set __l_open 'some'
            set __l_specs '#storage-pool'
        case '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#storage-pool'
        case '--from-file'
            set __l_option '--from-file'
            set __l_open 'one'
            set __l_specs '!'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_115
    switch "$argv[1]"
        case '--once'
            set __l_option '--once'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_116
    switch "$argv[1]"
        case '-s' '--storage-pool'
            set __l_option '--storage-pool'
            set __l_open 'one'
            set __l_specs '@storage-pool-definitions'
        case '-n' '--vlmnr'
            set __l_option '--vlmnr'
            set __l_open 'one'
            set __l_specs '@volume-numbers'
        case '-m' '--minor'
            set __l_option '--minor'
            set __l_open 'one'
        case '--encrypt'
            set __l_option '--encrypt'
            set __l_open 'nothing'
        case '--gross'
            set __l_option '--gross'
            set __l_open 'nothing'
        case '--passphrase'
            set __l_option '--passphrase'
            set __l_open 'maybe'
        case '--passphrase-file'
            set __l_option '--passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_117
    switch "$argv[1]"
        case '--al-extents'
            set __l_option '--al-extents'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-al-extents'
            set __l_option '--unset-al-extents'
            set __l_open 'nothing'
        case '--al-updates'
            set __l_option '--al-updates'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-al-updates'
            set __l_option '--unset-al-updates'
            set __l_open 'nothing'
        case '--bitmap'
            set __l_option '--bitmap'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-bitmap'
            set __l_option '--unset-bitmap'
            set __l_open 'nothing'
        case '--block-size'
            set __l_option '--block-size'
            set __l_open 'one'
        case '--unset-block-size'
            set __l_option '--unset-block-size'
            set __l_open 'nothing'
        case '--disable-write-same'
            set __l_option '--disable-write-same'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-disable-write-same'
            set __l_option '--unset-disable-write-same'
            set __l_open 'nothing'
        case '--discard-granularity'
            set __l_option '--discard-granularity'
            set __l_open 'one'
        case '--unset-discard-granularity'
            set __l_option '--unset-discard-granularity'
            set __l_open 'nothing'
        case '--discard-zeroes-if-aligned'
            set __l_option '--discard-zeroes-if-aligned'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-discard-zeroes-if-aligned'
            set __l_option '--unset-discard-zeroes-if-aligned'
            set __l_open 'nothing'
        case '--disk-barrier'
            set __l_option '--disk-barrier'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-disk-barrier'
            set __l_option '--unset-disk-barrier'
            set __l_open 'nothing'
        case '--disk-drain'
            set __l_option '--disk-drain'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-disk-drain'
            set __l_option '--unset-disk-drain'
            set __l_open 'nothing'
        case '--disk-flushes'
            set __l_option '--disk-flushes'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-disk-flushes'
            set __l_option '--unset-disk-flushes'
            set __l_open 'nothing'
        case '--disk-timeout'
            set __l_option '--disk-timeout'
            set __l_open 'one'
        case '--unset-disk-timeout'
            set __l_option '--unset-disk-timeout'
            set __l_open 'nothing'
        case '--diskless'
            set __l_option '--diskless'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-diskless'
            set __l_option '--unset-diskless'
            set __l_open 'nothing'
        case '--max-bio-size'
            set __l_option '--max-bio-size'
            set __l_open 'one'
        case '--unset-max-bio-size'
            set __l_option '--unset-max-bio-size'
            set __l_open 'nothing'
        case '--md-flushes'
            set __l_option '--md-flushes'
            set __l_open 'one'
            set __l_specs '=yes/YES,no/NO'
        case '--unset-md-flushes'
            set __l_option '--unset-md-flushes'
            set __l_open 'nothing'
        case '--on-io-error'
            set __l_option '--on-io-error'
            set __l_open 'one'
            set __l_specs '=pass_on,call-local-io-error,detach'
        case '--unset-on-io-error'
            set __l_option '--unset-on-io-error'
            set __l_open 'nothing'
        case '--read-balancing'
            set __l_option '--read-balancing'
            set __l_open 'one'
            set __l_specs '=prefer-local,prefer-remote,round-robin,least-pending,when-congested-remote,32K-striping,64K-striping,128K-striping,256K-striping,512K-striping,1M-striping'
        case '--unset-read-balancing'
            set __l_option '--unset-read-balancing'
            set __l_open 'nothing'
        case '--resync-after'
            set __l_option '--resync-after'
            set __l_open 'one'
        case '--unset-resync-after'
            set __l_option '--unset-resync-after'
            set __l_open 'nothing'
        case '--rs-discard-granularity'
            set __l_option '--rs-discard-granularity'
            set __l_open 'one'
            set __l_specs '%'
        case '--unset-rs-discard-granularity'
            set __l_option '--unset-rs-discard-granularity'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_118
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=resourcename/RESOURCENAME,volumenr/VOLUMENR,volumeminor/VOLUMEMINOR,size/SIZE,gross/GROSS,state/STATE'
        case '-r' '--resource-definitions'
            set __l_option '--resource-definitions'
            set __l_open 'some'
            set __l_specs '@resource-definitions'
        case '-e' '--external-name'
            set __l_option '--external-name'
            set __l_open 'nothing'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#volume-definition'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_119
    switch "$argv[1]"
        case '--passphrase-file'
            set __l_option '--passphrase-file'
            set __l_open 'one'
            set __l_specs '!'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_120
    switch "$argv[1]"
        case '--gross'
            set __l_option '--gross'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_121
    switch "$argv[1]"
        case '-n' '--vlmnr'
            set __l_option '--vlmnr'
            set __l_open 'one'
            set __l_specs '@volume-numbers'
        case '--gross'
            set __l_option '--gross'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_122
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-g' '--groupby'
            set __l_option '--groupby'
            set __l_open 'some'
            set __l_specs '=volumenr/VOLUMENR,flags/FLAGS'
        case '-s' '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#volume-group'
        case '-R' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resources'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_123
    switch "$argv[1]"
        case '-p' '--pastable'
            set __l_option '--pastable'
            set __l_open 'nothing'
        case '-n' '--nodes'
            set __l_option '--nodes'
            set __l_open 'some'
            set __l_specs '@nodes'
        case '-s' '--storage-pools'
            set __l_option '--storage-pools'
            set __l_open 'some'
            set __l_specs '@storage-pools'
        case '-r' '--resources'
            set __l_option '--resources'
            set __l_open 'some'
            set __l_specs '@resources'
        case '-a' '--all'
            set __l_option '--all'
            set __l_open 'nothing'
        case '--hrep' '--hide-replication-states'
            set __l_option '--hide-replication-states'
            set __l_open 'nothing'
        case '--show-props'
            set __l_option '--show-props'
            set __l_open 'some'
            set __l_specs '#volume'
        case '--from-file'
            set __l_option '--from-file'
            set __l_open 'one'
            set __l_specs '!'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_124
    switch "$argv[1]"
        case '--timeout'
            set __l_option '--timeout'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_125
    switch "$argv[1]"
        case '--for'
            set __l_option '--for'
            set __l_open 'one'
            set __l_specs '=online,offline'
        case '--timeout'
            set __l_option '--timeout'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_126
    switch "$argv[1]"
        case '--for'
            set __l_option '--for'
            set __l_open 'one'
            set __l_specs '=synced,placed,unused,deleted'
        case '--timeout'
            set __l_option '--timeout'
            set __l_open 'one'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_127
    switch "$argv[1]"
        case '--empty'
            set __l_option '--empty'
            set __l_open 'nothing'
        case '--tour'
            set __l_option '--tour'
            set __l_open 'nothing'
        case '--serve'
            set __l_option '--serve'
            set __l_open 'nothing'
        case '--port'
            set __l_option '--port'
            set __l_open 'one'
        case '--tls'
            set __l_option '--tls'
            set __l_open 'nothing'
        case '--token'
            set __l_option '--token'
            set __l_open 'nothing'
        case '--state'
            set __l_option '--state'
            set __l_open 'one'
            set __l_specs '!'
        case '--fault'
            set __l_option '--fault'
            set __l_open 'some'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_128
    switch "$argv[1]"
        case '--offline'
            set __l_option '--offline'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_129
    switch "$argv[1]"
        case '--man'
            set __l_option '--man'
            set __l_open 'nothing'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_130
    switch "$argv[1]"
        case '--stop-on-error'
            set __l_option '--stop-on-error'
            set __l_open 'nothing'
            set __l_added 'new'
        case '*'
            return 1
    end
    return 0
end
function __linstor_option_131
    switch "$argv[1]"
        case '-t' '--tree'
            set __l_option '--tree'
            set __l_open 'nothing'
        case '*'
            return 1
    end
    return 0
end
complete -c linstor -f -a '(__linstor_complete)'
