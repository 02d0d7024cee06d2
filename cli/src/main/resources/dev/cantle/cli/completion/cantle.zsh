# The workspace that the line names, else the current folder.
_cantle_workspace() {
  local folder=. i
  for ((i = 1; i < CURRENT; i++)); do
    case $words[i] in
      (-w|--workspace) folder=${(Q)words[i + 1]} ;;
      (--workspace=*) folder=${(Q)words[i]#*=} ;;
    esac
  done
  print -r -- ${folder/#\~\//$HOME/}
}

# Names of slices, devices or circuits, read from the inventory without starting Cantle.
_cantle_names() {
  local inventory="$(_cantle_workspace)/inventory" name='s/^ *- *{\{0,1\} *name: *"\{0,1\}\([A-Za-z0-9._-]*\).*/\1/p'
  local -a names files
  files=($inventory/slices/*.yaml(N))
  case $1 in
    (slices) names=(${(f)"$(sed -n 's/^slice: *"\{0,1\}\([A-Za-z0-9._-]*\).*/\1/p' $files /dev/null)"}) ;;
    (devices) names=(${(f)"$(sed -n $name $inventory/devices.yaml 2>/dev/null)"}) ;;
    (circuits) names=(${(f)"$(sed -n $name $files /dev/null)"}) ;;
  esac
  compadd "${@:2}" -a names
}

_cantle_slices() { _cantle_names slices "$@" }
_cantle_devices() { _cantle_names devices "$@" }
_cantle_rules() { compadd "$@" @RULES@ }

_cantle_faults() {
  if compset -P '*='; then
    compadd "$@" @FAULTS@
  else
    _cantle_names circuits "$@" -S =
  fi
}

if [ "$funcstack[1]" = _cantle ]; then
  _cantle "$@"
else
  compdef _cantle cantle
fi
