# The workspace that the line names, else the current folder.
_cantle_workspace() {
    local folder=. i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            -w | --workspace)
                folder=${COMP_WORDS[i + 1]}
                if [ "$folder" = = ]; then folder=${COMP_WORDS[i + 2]}; fi
                ;;
        esac
    done
    printf '%s\n' "${folder/#\~\//$HOME/}"
}

# Names of slices, devices or circuits, read from the inventory without starting Cantle.
_cantle_names() {
    local inventory name='s/^ *- *{\{0,1\} *name: *"\{0,1\}\([A-Za-z0-9._-]*\).*/\1/p'
    inventory=$(_cantle_workspace)/inventory
    case $1 in
        slices) sed -n 's/^slice: *"\{0,1\}\([A-Za-z0-9._-]*\).*/\1/p' "$inventory"/slices/*.yaml 2>/dev/null ;;
        devices) sed -n "$name" "$inventory/devices.yaml" 2>/dev/null ;;
        circuits) sed -n "$name" "$inventory"/slices/*.yaml 2>/dev/null ;;
    esac
}

_cantle_unspaced() {
    if type compopt >/dev/null 2>&1; then compopt -o nospace; fi
}

_cantle_filenames() {
    if type compopt >/dev/null 2>&1; then compopt -o filenames; fi
}

# _cantle_reply KIND CURRENT: the candidates of a kind, or of a list of words.
_cantle_reply() {
    case $1 in
        @slices | @devices) COMPREPLY=($(compgen -W "$(_cantle_names "${1#@}")" -- "$2")) ;;
        @rules) COMPREPLY=($(compgen -W '@RULES@' -- "$2")) ;;
        @faults)
            COMPREPLY=($(compgen -W "$(_cantle_names circuits)" -S = -- "$2"))
            _cantle_unspaced
            ;;
        @folders)
            COMPREPLY=($(compgen -d -- "$2"))
            _cantle_filenames
            ;;
        @files)
            COMPREPLY=($(compgen -f -- "$2"))
            _cantle_filenames
            ;;
        @any) COMPREPLY=() ;;
        *) COMPREPLY=($(compgen -W "$1" -- "$2")) ;;
    esac
}

_cantle() {
    local cur=${COMP_WORDS[COMP_CWORD]} at=$((COMP_CWORD - 1)) path='' i word kind
    local IFS=$' \t\n'
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        case " $(_cantle_commands "$path") " in
            *" $word "*) path=${path:+$path }$word ;;
        esac
    done
    # bash parts words at an equals sign: --option = value, and circuit = fault.
    if [ "$cur" = = ]; then
        cur=
        at=$COMP_CWORD
    fi
    if [ "${COMP_WORDS[at]}" = = ]; then
        at=$((at - 1))
        kind=$(_cantle_value "$path" "${COMP_WORDS[at]}")
        i=$((at - 1))
        if [ "${COMP_WORDS[i]}" = = ]; then i=$((i - 1)); fi
        if [ -z "$kind" ] && [ "$(_cantle_value "$path" "${COMP_WORDS[i]}")" = @faults ]; then kind='@FAULTS@'; fi
    else
        kind=$(_cantle_value "$path" "${COMP_WORDS[at]}")
    fi
    if [ -n "$kind" ]; then
        _cantle_reply "$kind" "$cur"
    elif [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$(_cantle_options "$path")" -- "$cur"))
    elif [ -n "$(_cantle_commands "$path")" ]; then
        COMPREPLY=($(compgen -W "$(_cantle_commands "$path")" -- "$cur"))
    else
        _cantle_reply "$(_cantle_arguments "$path")" "$cur"
    fi
}

complete -F _cantle cantle
