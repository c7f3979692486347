/** Lines that no description shows: wrong names, missing arguments, machine output, dry runs and what a controller refuses. */
export const LINES: Readonly<Record<string, string>> = {
  advise: `
    advise resource nosuch
    advise resource -m
    advise maintenance
    advise maintenance nosuch`,
  api: `
    api
    api /v1/nosuch
    api DELETE /v1/nodes/nosuch
    api POST /v1/nodes -d {
    api PUT /v1/nodes/alpha -d {} --dry-run`,
  auth: `
    auth token lst
    auth token delete
    auth token delete 99
    auth token delete 4 --dry-run
    auth token list -m`,
  backup: `
    backup lst
    backup create s3remote
    backup create nosuch db1
    backup create s3remote nosuch
    backup create s3remote db1 --dry-run
    backup delete id s3remote
    backup list s3remote -m
    backup list s3remote --output csv`,
  context: `
    context lst
    context show nosuch
    context use
    context remove prod --dry-run
    context list -m`,
  controller: `
    controller versoin
    controller set-property
    controller set-property NoSuchKey 1
    controller set-property DrbdOptions/auto-quorum nonsense
    controller delete-property TcpPortAutoRange --dry-run
    controller version -m
    controller drbd-options --ping-timeout 0`,
  'dm-migrate': `
    dm-migrate
    dm-migrate nosuch.json out.sh`,
  'drbd-proxy': `
    drbd-proxy enable alpha
    drbd-proxy enable alpha bravo nosuch
    drbd-proxy options backups --memlimit nonsense
    drbd-proxy compression zlib backups --level 9 --dry-run`,
  encryption: `
    encryption stat
    encryption enter-passphrase --passphrase-file nosuch
    encryption create-passphrase --dry-run
    encryption status -m`,
  'error-reports': `
    error-reports show
    error-reports show nosuch
    error-reports list --since nonsense
    error-reports list -m
    error-reports delete --dry-run --to 1d`,
  event: `
    event nosuch`,
  exos: `
    exos create Alpha
    exos list
    exos create Alpha 172.16.16.12 --dry-run`,
  explain: `
    explain
    explain error nonsense
    explain property NoSuchKey
    explain property AutoplaceTarget --node nosuch
    explain placement nosuch --size 10G`,
  file: `
    file show
    file show /nosuch
    file deploy /etc/app.conf nosuch
    file delete /etc/app.conf --dry-run
    file list -m`,
  'key-value-store': `
    key-value-store show
    key-value-store show nosuch
    key-value-store get app nosuch
    key-value-store modify app owner bob --dry-run
    key-value-store list -m`,
  'node-connection': `
    node-connection path create alpha bravo
    node-connection path create alpha nosuch path1 nic1 nic1
    node-connection set-property alpha bravo --aux link fast --dry-run
    node-connection list -m`,
  node: `
    node lsit
    node list -m
    node list -o csv --columns Node,State
    node list --where 'state=offline'
    node list --nodes nosuch
    node create delta
    node create delta nonsense
    node create alpha 10.0.0.11
    node delete
    node delete nosuch
    node delete alpha bravo --dry-run
    node delete -m alpha
    node list --nosuch
    node interface delete alpha nosuch
    node set-property alpha NoSuchKey 1`,
  'physical-storage': `
    physical-storage show nosuch
    physical-storage create-device-pool lvmthin alpha
    physical-storage create-device-pool --pool-name p lvmthin alpha /dev/nosuch
    physical-storage create-device-pool --pool-name p lvmthin alpha /dev/sdb --dry-run
    physical-storage list -m`,
  property: `
    property list nosuch
    property list volume --match nosuch
    property list volume -m`,
  remote: `
    remote create s3 other
    remote delete nosuch
    remote delete s3remote --dry-run
    remote modify linstor nosuch --url 192.168.1.6
    remote list -m`,
  'resource-connection': `
    resource-connection list nosuch
    resource-connection show alpha bravo
    resource-connection set-property alpha bravo backups --aux link wan --dry-run
    resource-connection list backups -m`,
  'resource-definition': `
    resource-definition create
    resource-definition create db1
    resource-definition create 1db
    resource-definition create db3 -l nonsense
    resource-definition delete nosuch
    resource-definition delete db1 --dry-run
    resource-definition auto-place db1 --place-count 99
    resource-definition set-property db1 NoSuchKey 1
    resource-definition list -m -r db
    resource-definition clone nosuch copy`,
  'resource-group': `
    resource-group create
    resource-group create fast
    resource-group modify nosuch --place-count 2
    resource-group delete fast --dry-run
    resource-group spawn-resources fast db9 nonsense
    resource-group spawn-resources fast db9 99T
    resource-group list -m`,
  resource: `
    resource create
    resource create alpha
    resource create nosuch backups
    resource create alpha nosuch
    resource create charlie db1 --storage-pool nosuch
    resource create charlie db1 --storage-pool pool_ssd --dry-run
    resource delete alpha nosuch
    resource delete alpha bravo backups --dry-run
    resource list --resources db1 -m --output-version v0
    resource list --resources db1 -o json
    resource toggle-disk alpha nosuch
    resource lst`,
  schedule: `
    schedule create daily
    schedule create daily nonsense
    schedule create nightly '0 3 * * *'
    schedule delete nosuch
    schedule delete nightly --dry-run
    schedule list -m`,
  snapshot: `
    snapshot create backups
    snapshot create nosuch snap2
    snapshot create backups snap1
    snapshot delete backups nosuch
    snapshot delete backups snap1 --dry-run
    snapshot rollback backups before-upgrade
    snapshot list -m --resources db`,
  'sos-report': `
    sos-report download --nodes nosuch
    sos-report create --since nonsense
    sos-report create --dry-run`,
  'space-reporting': `
    space-reporting query -m`,
  stats: `
    stats nosuch
    stats -m`,
  status: `
    status node nosuch
    status resource nosuch
    status --check -m
    status -m`,
  'storage-pool-definition': `
    storage-pool-definition create
    storage-pool-definition delete nosuch
    storage-pool-definition delete thin
    storage-pool-definition set-property thin NoSuchKey 1
    storage-pool-definition delete thick --dry-run`,
  'storage-pool': `
    storage-pool create lvm alpha
    storage-pool create nosuch alpha pool vg
    storage-pool create lvm nosuch pool vg
    storage-pool create lvm alpha pool vg_nosuch
    storage-pool create lvm alpha pool vg --dry-run
    storage-pool delete alpha nosuch
    storage-pool delete alpha pool_ssd
    storage-pool list -m -n n1 -s pool_ssd
    storage-pool list -o yaml -n n1 -s pool_ssd`,
  trust: `
    trust forget
    trust forget nosuch
    trust list -m`,
  'volume-definition': `
    volume-definition create db1
    volume-definition create db1 nonsense
    volume-definition create nosuch 1G
    volume-definition set-size db1 0 1K
    volume-definition set-size db1 9 1G
    volume-definition delete db1 nonsense
    volume-definition delete db1 0 --dry-run
    volume-definition list -m -r db1`,
  'volume-group': `
    volume-group create
    volume-group create nosuch
    volume-group delete fast 9
    volume-group delete fast 0 --dry-run
    volume-group list fast -m`,
  volume: `
    volume list --resources nosuch
    volume set-property alpha backups 9 --aux note hello
    volume set-property alpha backups 0 --aux note hello --dry-run
    volume list --resources db1 -o tsv`,
  wait: `
    wait node
    wait node nosuch
    wait node alpha --for offline --timeout 10s
    wait resource db1 --for nonsense`,
  completion: `
    completion nosuch`,
  help: `
    help nosuch
    help node crea`,
  'list-commands': `
    list-commands nosuch`,
};
