import type { Sent } from './support/working-controller.ts';

/** The command lines of the user's guide, with its placeholders filled in, and what each sends to the controller. */
export const GUIDE_LINES: readonly (readonly [line: string, sent: readonly Sent[]])[] = [
  ['node list', [['GET /v1/nodes']]],
  ['--controllers=alice node list', [['GET /v1/nodes']]],
  [
    'node create bravo 10.43.70.3',
    [
      [
        'POST /v1/nodes',
        {
          name: 'bravo',
          type: 'satellite',
          net_interfaces: [
            {
              name: 'default',
              address: '10.43.70.3',
              satellite_port: 3366,
              satellite_encryption_type: 'plain',
              is_active: true,
            },
          ],
        },
      ],
    ],
  ],
  [
    'storage-pool create lvm alpha pool_ssd vg_ssd',
    [
      [
        'POST /v1/nodes/alpha/storage-pools',
        { storage_pool_name: 'pool_ssd', provider_kind: 'LVM', props: { 'StorDriver/StorPoolName': 'vg_ssd' } },
      ],
    ],
  ],
  ['storage-pool list', [['GET /v1/view/storage-pools']]],
  ['sp l', [['GET /v1/view/storage-pools']]],
  [
    'storage-pool create lvm --external-locking --shared-space O1btSy-UO1n-lOAo-4umW-ETZM-sxQD-qT4V87 alpha pool_ssd shared_vg_ssd',
    [
      [
        'POST /v1/nodes/alpha/storage-pools',
        {
          storage_pool_name: 'pool_ssd',
          provider_kind: 'LVM',
          free_space_mgr_name: 'O1btSy-UO1n-lOAo-4umW-ETZM-sxQD-qT4V87',
          external_locking: true,
          props: { 'StorDriver/StorPoolName': 'shared_vg_ssd' },
        },
      ],
    ],
  ],
  ['physical-storage list', [['GET /v1/physical-storage']]],
  [
    'physical-storage create-device-pool --pool-name lv_my_pool LVMTHIN node_alpha /dev/vdc --storage-pool newpool',
    [
      [
        'POST /v1/physical-storage/node_alpha',
        {
          device_paths: ['/dev/vdc'],
          provider_kind: 'lvmthin',
          pool_name: 'lv_my_pool',
          vdo_enable: false,
          with_storage_pool: { name: 'newpool' },
        },
      ],
    ],
  ],
  [
    'resource-group create my_ssd_group --storage-pool pool_ssd --place-count 2',
    [
      [
        'POST /v1/resource-groups',
        { name: 'my_ssd_group', select_filter: { place_count: '2', storage_pool_list: ['pool_ssd'] } },
      ],
    ],
  ],
  ['volume-group create my_ssd_group', [['POST /v1/resource-groups/my_ssd_group/volume-groups', {}]]],
  [
    'resource-group spawn-resources my_ssd_group my_ssd_res 20G',
    [
      [
        'POST /v1/resource-groups/my_ssd_group/spawn',
        {
          resource_definition_name: 'my_ssd_res',
          volume_sizes: [20971520],
          partial: false,
          definitions_only: false,
          select_filter: {},
        },
      ],
    ],
  ],
  [
    'resource-group drbd-options --verify-alg crc32c my_verify_group',
    [
      [
        'PUT /v1/resource-groups/my_verify_group',
        { select_filter: {}, override_props: { 'DrbdOptions/Net/verify-alg': 'crc32c' } },
      ],
    ],
  ],
  [
    'resource-group spawn-resources my_verify_group res1 10G',
    [
      [
        'POST /v1/resource-groups/my_verify_group/spawn',
        {
          resource_definition_name: 'res1',
          volume_sizes: [10485760],
          partial: false,
          definitions_only: false,
          select_filter: {},
        },
      ],
    ],
  ],
  [
    'resource-definition drbd-options --al-extents 6007 res11',
    [['PUT /v1/resource-definitions/res11', { override_props: { 'DrbdOptions/Disk/al-extents': '6007' } }]],
  ],
  [
    'resource-definition drbd-options --verify-alg sha256 res11',
    [['PUT /v1/resource-definitions/res11', { override_props: { 'DrbdOptions/Net/verify-alg': 'sha256' } }]],
  ],
  [
    'resource-definition create backups',
    [['POST /v1/resource-definitions', { resource_definition: { name: 'backups' } }]],
  ],
  [
    'volume-definition create backups 500G',
    [
      [
        'POST /v1/resource-definitions/backups/volume-definitions',
        { volume_definition: { size_kib: 524288000, flags: [] } },
      ],
    ],
  ],
  [
    'volume-definition set-size backups 0 100G',
    [['PUT /v1/resource-definitions/backups/volume-definitions/0', { size_kib: 104857600 }]],
  ],
  [
    'volume-definition set-property backups 0 StorPoolName pool_hdd',
    [['PUT /v1/resource-definitions/backups/volume-definitions/0', { override_props: { StorPoolName: 'pool_hdd' } }]],
  ],
  [
    'resource create alpha backups --storage-pool pool_hdd',
    [
      [
        'POST /v1/resource-definitions/backups/resources',
        [{ resource: { node_name: 'alpha', props: { StorPoolName: 'pool_hdd' } } }],
      ],
    ],
  ],
  [
    'resource create backups --auto-place 3 --storage-pool pool_hdd',
    [
      [
        'POST /v1/resource-definitions/backups/autoplace',
        { diskless_on_remaining: null, select_filter: { place_count: 3, storage_pool_list: ['pool_hdd'] } },
      ],
    ],
  ],
  [
    'controller set-property Autoplacer/Weights/MaxFreeSpace 1',
    [['POST /v1/controller/properties', { override_props: { 'Autoplacer/Weights/MaxFreeSpace': '1' } }]],
  ],
  [
    'node set-property --aux node-1 testProperty 0',
    [['PUT /v1/nodes/node-1', { override_props: { 'Aux/testProperty': '0' } }]],
  ],
  [
    'resource-group create testRscGrp --place-count 2 --replicas-on-same testProperty=1',
    [
      [
        'POST /v1/resource-groups',
        { name: 'testRscGrp', select_filter: { place_count: '2', replicas_on_same: ['Aux/testProperty=1'] } },
      ],
    ],
  ],
  [
    'resource-group spawn-resources testRscGrp testResource 100M',
    [
      [
        'POST /v1/resource-groups/testRscGrp/spawn',
        {
          resource_definition_name: 'testResource',
          volume_sizes: [102400],
          partial: false,
          definitions_only: false,
          select_filter: {},
        },
      ],
    ],
  ],
  ['resource list', [['GET /v1/view/resources']]],
  ['node list-properties alpha', [['GET /v1/nodes?nodes=alpha']]],
  [
    'resource create --auto-place +1 testResource',
    [
      [
        'POST /v1/resource-definitions/testResource/autoplace',
        { diskless_on_remaining: null, select_filter: { additional_place_count: 1 } },
      ],
    ],
  ],
  [
    'resource create my_luks_resource --auto-place 3 --layer-list drbd,luks',
    [
      [
        'POST /v1/resource-definitions/my_luks_resource/autoplace',
        {
          diskless_on_remaining: null,
          select_filter: { place_count: 3, layer_stack: ['drbd', 'luks'] },
          layer_list: ['drbd', 'luks'],
        },
      ],
    ],
  ],
  [
    'resource create my_luks_resource --auto-place 3 --providers LVM,LVM_THIN',
    [
      [
        'POST /v1/resource-definitions/my_luks_resource/autoplace',
        { diskless_on_remaining: null, select_filter: { place_count: 3, provider_list: ['LVM', 'LVM_THIN'] } },
      ],
    ],
  ],
  ['resource-definition delete backups', [['DELETE /v1/resource-definitions/backups']]],
  ['resource delete alpha backups', [['DELETE /v1/resource-definitions/backups/resources/alpha']]],
  ['resource-group delete my_ssd_group', [['DELETE /v1/resource-groups/my_ssd_group']]],
  [
    'resource-definition modify backups --resource-group another',
    [['PUT /v1/resource-definitions/backups', { resource_group: 'another' }]],
  ],
  ['resource-definition list', [['GET /v1/resource-definitions']]],
  [
    'resource-definition create linstor_db',
    [['POST /v1/resource-definitions', { resource_definition: { name: 'linstor_db' } }]],
  ],
  [
    'resource-definition drbd-options --on-no-quorum=io-error linstor_db',
    [
      [
        'PUT /v1/resource-definitions/linstor_db',
        { override_props: { 'DrbdOptions/Resource/on-no-quorum': 'io-error' } },
      ],
    ],
  ],
  [
    'resource-definition drbd-options --auto-promote=no linstor_db',
    [['PUT /v1/resource-definitions/linstor_db', { override_props: { 'DrbdOptions/Resource/auto-promote': 'no' } }]],
  ],
  [
    'volume-definition create linstor_db 200M',
    [
      [
        'POST /v1/resource-definitions/linstor_db/volume-definitions',
        { volume_definition: { size_kib: 204800, flags: [] } },
      ],
    ],
  ],
  [
    'resource create linstor_db -s pool1 --auto-place 3',
    [
      [
        'POST /v1/resource-definitions/linstor_db/autoplace',
        { diskless_on_remaining: null, select_filter: { place_count: 3, storage_pool_list: ['pool1'] } },
      ],
    ],
  ],
  [
    'resource create delta backups --drbd-diskless',
    [
      [
        'POST /v1/resource-definitions/backups/resources',
        [{ resource: { node_name: 'delta', flags: ['DRBD_DISKLESS'] } }],
      ],
    ],
  ],
  [
    'resource create alpha backups',
    [['POST /v1/resource-definitions/backups/resources', [{ resource: { node_name: 'alpha' } }]]],
  ],
  ['--no-utf8 storage-pool list', [['GET /v1/view/storage-pools']]],
  [
    'volume-definition create rsc-1 100GiB',
    [
      [
        'POST /v1/resource-definitions/rsc-1/volume-definitions',
        { volume_definition: { size_kib: 104857600, flags: [] } },
      ],
    ],
  ],
  [
    'resource create --layer-list storage linstor-d rsc-1 --storage-pool thin-lvm',
    [
      [
        'POST /v1/resource-definitions/rsc-1/resources',
        [{ resource: { node_name: 'linstor-d', props: { StorPoolName: 'thin-lvm' } }, layer_list: ['storage'] }],
      ],
    ],
  ],
  [
    'resource create --layer-list storage --storage-pool thin-lvm linstor-d rsc-1',
    [
      [
        'POST /v1/resource-definitions/rsc-1/resources',
        [{ resource: { node_name: 'linstor-d', props: { StorPoolName: 'thin-lvm' } }, layer_list: ['storage'] }],
      ],
    ],
  ],
  ['--machine-readable resource list', [['GET /v1/view/resources']]],
  [
    'resource-definition create nvmedata -l nvme,storage',
    [
      [
        'POST /v1/resource-definitions',
        { resource_definition: { name: 'nvmedata', layer_data: [{ type: 'nvme' }, { type: 'storage' }] } },
      ],
    ],
  ],
  [
    'resource-definition set-property nvmedata NVMe/TRType tcp',
    [['PUT /v1/resource-definitions/nvmedata', { override_props: { 'NVMe/TRType': 'tcp' } }]],
  ],
  [
    'resource create beta nvmedata --nvme-initiator',
    [
      [
        'POST /v1/resource-definitions/nvmedata/resources',
        [{ resource: { node_name: 'beta', flags: ['NVME_INITIATOR'] } }],
      ],
    ],
  ],
  [
    'node create-openflex-target ofNode1 10.43.7.105 000af795789d',
    [
      [
        'POST /v1/nodes',
        {
          name: 'ofNode1',
          type: 'Openflex_Target',
          net_interfaces: [
            {
              name: 'default',
              address: '127.0.0.1',
              satellite_port: 3366,
              satellite_encryption_type: 'Plain',
              is_active: true,
            },
          ],
          props: { 'StorDriver/Openflex/StorDevHost': '10.43.7.105', 'StorDriver/Openflex/StorDev': '000af795789d' },
        },
      ],
    ],
  ],
  [
    'storage-pool create openflex ofNode1 sp0 0',
    [
      [
        'POST /v1/nodes/ofNode1/storage-pools',
        { storage_pool_name: 'sp0', provider_kind: 'OPENFLEX_TARGET', props: { 'StorDriver/StorPoolName': '0' } },
      ],
    ],
  ],
  [
    'controller set-property StorDriver/Openflex/ApiHost 10.43.7.104',
    [['POST /v1/controller/properties', { override_props: { 'StorDriver/Openflex/ApiHost': '10.43.7.104' } }]],
  ],
  [
    'controller set-property StorDriver/Openflex/UserPassword mypassword',
    [['POST /v1/controller/properties', { override_props: { 'StorDriver/Openflex/UserPassword': 'mypassword' } }]],
  ],
  [
    'resource create ofNode1 backupRsc --storage-pool sp0 --layer-list openflex',
    [
      [
        'POST /v1/resource-definitions/backupRsc/resources',
        [{ resource: { node_name: 'ofNode1', props: { StorPoolName: 'sp0' } }, layer_list: ['openflex'] }],
      ],
    ],
  ],
  [
    'resource create bravo backupRsc --nvme-initiator --layer-list openflex',
    [
      [
        'POST /v1/resource-definitions/backupRsc/resources',
        [{ resource: { node_name: 'bravo', flags: ['NVME_INITIATOR'] }, layer_list: ['openflex'] }],
      ],
    ],
  ],
  [
    'volume-definition set-property r1 0 Writecache/PoolName pmempool',
    [
      [
        'PUT /v1/resource-definitions/r1/volume-definitions/0',
        { override_props: { 'Writecache/PoolName': 'pmempool' } },
      ],
    ],
  ],
  [
    'volume-definition set-property r1 0 Writecache/Size 1%',
    [['PUT /v1/resource-definitions/r1/volume-definitions/0', { override_props: { 'Writecache/Size': '1%' } }]],
  ],
  [
    'resource create node1 r1 --storage-pool lvmpool --layer-list WRITECACHE,STORAGE',
    [
      [
        'POST /v1/resource-definitions/r1/resources',
        [
          {
            resource: { node_name: 'node1', props: { StorPoolName: 'lvmpool' } },
            layer_list: ['WRITECACHE', 'STORAGE'],
          },
        ],
      ],
    ],
  ],
  [
    'volume-definition set-property r1 0 Cache/CachePool pmempool',
    [['PUT /v1/resource-definitions/r1/volume-definitions/0', { override_props: { 'Cache/CachePool': 'pmempool' } }]],
  ],
  [
    'resource create node1 r1 --storage-pool lvmpool --layer-list CACHE,STORAGE',
    [
      [
        'POST /v1/resource-definitions/r1/resources',
        [{ resource: { node_name: 'node1', props: { StorPoolName: 'lvmpool' } }, layer_list: ['CACHE', 'STORAGE'] }],
      ],
    ],
  ],
  [
    'node create-remote-spdk-target nodeName 10.43.110.1',
    [
      [
        'POST /v1/nodes',
        {
          name: 'nodeName',
          type: 'Remote_Spdk',
          net_interfaces: [
            {
              name: 'default',
              address: '127.0.0.1',
              satellite_port: 3366,
              satellite_encryption_type: 'Plain',
              is_active: true,
            },
          ],
          props: { 'StorDriver/RemoteSpdk/ApiHost': '10.43.110.1' },
        },
      ],
    ],
  ],
  ['node create-remote-spdk-target -h', []],
  ['storage-pool create remotespdk -h', []],
  [
    'storage-pool create remotespdk nodeName pool vol_store',
    [
      [
        'POST /v1/nodes/nodeName/storage-pools',
        { storage_pool_name: 'pool', provider_kind: 'REMOTE_SPDK', props: { 'StorDriver/StorPoolName': 'vol_store' } },
      ],
    ],
  ],
  [
    'node interface create node-0 10G_nic 10.43.231.141',
    [['POST /v1/nodes/node-0/net-interfaces', { name: '10G_nic', address: '10.43.231.141', is_active: false }]],
  ],
  ['node set-property node-0 PrefNic 10G_nic', [['PUT /v1/nodes/node-0', { override_props: { PrefNic: '10G_nic' } }]]],
  [
    'node interface modify node-0 1G-satconn --active',
    [['PUT /v1/nodes/node-0/net-interfaces/1G-satconn', { name: '1G-satconn', is_active: true }]],
  ],
  ['node interface list alpha', [['GET /v1/nodes?nodes=alpha']]],
  [
    'resource-connection path create alpha bravo myResource path1 nic1 nic1',
    [
      [
        'PUT /v1/resource-definitions/myResource/resource-connections/alpha/bravo',
        { override_props: { 'Paths/path1/alpha': 'nic1', 'Paths/path1/bravo': 'nic1' } },
      ],
    ],
  ],
  [
    'encryption create-passphrase --passphrase-file -',
    [['POST /v1/encryption/passphrase', { new_passphrase: 'passphrase' }]],
  ],
  [
    'encryption modify-passphrase --old-passphrase old --new-passphrase new',
    [['PUT /v1/encryption/passphrase', { new_passphrase: 'new', old_passphrase: 'old' }]],
  ],
  [
    'resource-definition create crypt_rsc --layer-list luks,storage',
    [
      [
        'POST /v1/resource-definitions',
        { resource_definition: { name: 'crypt_rsc', layer_data: [{ type: 'luks' }, { type: 'storage' }] } },
      ],
    ],
  ],
  ['encryption enter-passphrase --passphrase-file -', [['PATCH /v1/encryption/passphrase', 'passphrase']]],
  ['node evacuate alpha', [['PUT /v1/nodes/alpha/evacuate']]],
  ['node delete alpha', [['DELETE /v1/nodes/alpha']]],
  [
    'node set-property alpha AutoplaceTarget false',
    [['PUT /v1/nodes/alpha', { override_props: { AutoplaceTarget: 'false' } }]],
  ],
  ['resource list --nodes alpha', [['GET /v1/view/resources?nodes=alpha']]],
  ['snapshot create resource1 snap1', [['POST /v1/resource-definitions/resource1/snapshots', { name: 'snap1' }]]],
  [
    'resource-definition set-property resource1 AutoSnapshot/RunEvery 15',
    [['PUT /v1/resource-definitions/resource1', { override_props: { 'AutoSnapshot/RunEvery': '15' } }]],
  ],
  [
    'snapshot volume-definition restore --from-resource resource1 --from-snapshot snap1 --to-resource resource2',
    [
      [
        'POST /v1/resource-definitions/resource1/snapshot-restore-volume-definition/snap1',
        { to_resource: 'resource2' },
      ],
    ],
  ],
  [
    'snapshot resource restore --from-resource resource1 --from-snapshot snap1 --to-resource resource2',
    [['POST /v1/resource-definitions/resource1/snapshot-restore-resource/snap1', { to_resource: 'resource2' }]],
  ],
  ['snapshot rollback resource1 snap1', [['POST /v1/resource-definitions/resource1/snapshot-rollback/snap1', {}]]],
  ['snapshot delete resource1 snap1', [['DELETE /v1/resource-definitions/resource1/snapshots/snap1']]],
  [
    'remote create s3 myRemote s3.us-west-2.amazonaws.com my-bucket us-west-2 admin password',
    [
      [
        'POST /v1/remotes/s3',
        {
          remote_name: 'myRemote',
          endpoint: 's3.us-west-2.amazonaws.com',
          region: 'us-west-2',
          bucket: 'my-bucket',
          access_key: 'admin',
          secret_key: 'password',
          use_path_style: false,
        },
      ],
    ],
  ],
  [
    'remote create linstor myRemote 10.43.70.3',
    [['POST /v1/remotes/linstor', { remote_name: 'myRemote', url: '10.43.70.3' }]],
  ],
  ['remote list', [['GET /v1/remotes']]],
  ['remote delete myRemoteName', [['DELETE /v1/remotes?remote_name=myRemoteName']]],
  ['backup create myRemote myRsc', [['POST /v1/remotes/myRemote/backups', { rsc_name: 'myRsc', incremental: true }]]],
  [
    'backup create myRemote myRsc --full --node myNode',
    [['POST /v1/remotes/myRemote/backups', { rsc_name: 'myRsc', incremental: false, node_name: 'myNode' }]],
  ],
  ['backup list myRemote', [['GET /v1/remotes/myRemote/backups']]],
  ['backup list myRemote --resource myRsc --other', [['GET /v1/remotes/myRemote/backups?rsc_name=myRsc']]],
  ['backup delete all myRemote --cluster', [['DELETE /v1/remotes/myRemote/backups?all_local_cluster=True']]],
  ['backup delete all myRemote --dry-run', [['DELETE /v1/remotes/myRemote/backups?all=True&dryrun=True']]],
  [
    'backup delete id myRemote my-rsc_back_20210824_072543',
    [['DELETE /v1/remotes/myRemote/backups?id=my-rsc_back_20210824_072543']],
  ],
  [
    'backup delete id myRemote my-rsc_back_20210824_072543 --prefix --cascade',
    [['DELETE /v1/remotes/myRemote/backups?id_prefix=my-rsc_back_20210824_072543&cascading=True']],
  ],
  [
    'backup delete filter myRemote -t 20210914_120000 -n myNode -r myRsc --cascade',
    [
      [
        'DELETE /v1/remotes/myRemote/backups?cascading=True&timestamp=20210914_120000&resource_name=myRsc&node_name=myNode',
      ],
    ],
  ],
  [
    'backup delete s3key myRemote randomPictureInWrongBucket',
    [['DELETE /v1/remotes/myRemote/backups?s3key=randomPictureInWrongBucket']],
  ],
  [
    'backup restore myRemote myNode targetRsc --resource sourceRsc',
    [
      [
        'POST /v1/remotes/myRemote/backups/restore',
        { node_name: 'myNode', target_rsc_name: 'targetRsc', src_rsc_name: 'sourceRsc' },
      ],
    ],
  ],
  [
    'backup restore myRemote myNode targetRsc --id sourceRsc_back_20210824_072543',
    [
      [
        'POST /v1/remotes/myRemote/backups/restore',
        { node_name: 'myNode', target_rsc_name: 'targetRsc', last_backup: 'sourceRsc_back_20210824_072543' },
      ],
    ],
  ],
  [
    'backup restore myRemote myNode targetRsc --resource sourceRsc --passphrase p --download-only --storpool-rename a=b',
    [
      [
        'POST /v1/remotes/myRemote/backups/restore',
        {
          node_name: 'myNode',
          target_rsc_name: 'targetRsc',
          src_rsc_name: 'sourceRsc',
          passphrase: 'p',
          stor_pool_map: { a: 'b' },
          download_only: true,
        },
      ],
    ],
  ],
  [
    'backup info myRemote --resource sourceRsc',
    [['POST /v1/remotes/myRemote/backups/info', { src_rsc_name: 'sourceRsc' }]],
  ],
  [
    'remote create linstor --cluster-id 11111111-2222-3333-4444-555555555555 name 10.43.70.4',
    [
      [
        'POST /v1/remotes/linstor',
        { remote_name: 'name', url: '10.43.70.4', cluster_id: '11111111-2222-3333-4444-555555555555' },
      ],
    ],
  ],
  [
    '--controllers target remote create linstor --cluster-id 11111111-2222-3333-4444-555555555555 --passphrase pass name 10.43.70.4',
    [
      [
        'POST /v1/remotes/linstor',
        {
          remote_name: 'name',
          url: '10.43.70.4',
          passphrase: 'pass',
          cluster_id: '11111111-2222-3333-4444-555555555555',
        },
      ],
    ],
  ],
  [
    'backup ship myRemote localRsc targetRsc',
    [['POST /v1/remotes/myRemote/backups/ship', { src_rsc_name: 'localRsc', dst_rsc_name: 'targetRsc' }]],
  ],
  [
    'backup ship myRemote localRsc targetRsc --source-node a --target-node b',
    [
      [
        'POST /v1/remotes/myRemote/backups/ship',
        { src_rsc_name: 'localRsc', dst_rsc_name: 'targetRsc', src_node_name: 'a', dst_node_name: 'b' },
      ],
    ],
  ],
  [
    'resource deactivate nodeTarget resource1',
    [['POST /v1/resource-definitions/resource1/resources/nodeTarget/deactivate']],
  ],
  [
    'snapshot ship --from-node nodeSource --to-node nodeTarget --resource resource1',
    [['POST /v1/resource-definitions/resource1/snapshot-shipping', { from_node: 'nodeSource', to_node: 'nodeTarget' }]],
  ],
  [
    'controller set-property SnapshotShipping/TcpPortRange 10000-12000',
    [['POST /v1/controller/properties', { override_props: { 'SnapshotShipping/TcpPortRange': '10000-12000' } }]],
  ],
  [
    'resource-definition set-property resource1 SnapshotShipping/TargetNode nodeTarget',
    [['PUT /v1/resource-definitions/resource1', { override_props: { 'SnapshotShipping/TargetNode': 'nodeTarget' } }]],
  ],
  [
    "schedule create --incremental-cron '* * * * *' --keep-local 5 --keep-remote 4 --on-failure RETRY --max-retries 10 my_schedule '* * * * *'",
    [
      [
        'POST /v1/schedules',
        {
          schedule_name: 'my_schedule',
          full_cron: '* * * * *',
          keep_local: 5,
          keep_remote: 4,
          on_failure: 'RETRY',
          max_retries: 10,
          inc_cron: '* * * * *',
        },
      ],
    ],
  ],
  ['schedule list', [['GET /v1/schedules']]],
  ['schedule modify my_schedule --keep-local 3', [['PUT /v1/schedules/my_schedule', { keep_local: 3 }]]],
  ['schedule delete my_schedule', [['DELETE /v1/schedules/my_schedule']]],
  [
    'backup schedule enable --node source --rg group remote_name schedule_name',
    [['PUT /v1/remotes/remote_name/backups/schedule/schedule_name/enable', { grp_name: 'group', node_name: 'source' }]],
  ],
  [
    'backup schedule enable --rd definition remote_name schedule_name',
    [['PUT /v1/remotes/remote_name/backups/schedule/schedule_name/enable', { rsc_name: 'definition' }]],
  ],
  [
    'backup schedule enable remote_name schedule_name',
    [['PUT /v1/remotes/remote_name/backups/schedule/schedule_name/enable', {}]],
  ],
  [
    'backup schedule disable --rd definition remote_name schedule_name',
    [['PUT /v1/remotes/remote_name/backups/schedule/schedule_name/disable', { rsc_name: 'definition' }]],
  ],
  [
    'backup schedule delete --rg group remote_name schedule_name',
    [['DELETE /v1/remotes/remote_name/backups/schedule/schedule_name/delete?rsc_grp_name=group']],
  ],
  ['schedule list-by-resource', [['GET /v1/view/schedules-by-resource']]],
  [
    'schedule list-by-resource-details my_linstor_resource_name',
    [['GET /v1/view/schedules-by-resource/my_linstor_resource_name']],
  ],
  [
    'resource-definition drbd-options --protocol C backups',
    [['PUT /v1/resource-definitions/backups', { override_props: { 'DrbdOptions/Net/protocol': 'C' } }]],
  ],
  ['controller drbd-options -h', []],
  [
    'resource drbd-peer-options --max-buffers 8192 node-0 node-1 backups',
    [
      [
        'PUT /v1/resource-definitions/backups/resource-connections/node-0/node-1',
        { override_props: { 'DrbdOptions/Net/max-buffers': '8192' } },
      ],
    ],
  ],
  [
    'resource-connection drbd-peer-options --max-buffers 8192 node-0 node-1 backups',
    [
      [
        'PUT /v1/resource-definitions/backups/resource-connections/node-0/node-1',
        { override_props: { 'DrbdOptions/Net/max-buffers': '8192' } },
      ],
    ],
  ],
  [
    'node-connection drbd-peer-options --ping-timeout 299 node-0 node-1',
    [['PUT /v1/node-connections/node-0/node-1', { override_props: { 'DrbdOptions/Net/ping-timeout': '299' } }]],
  ],
  ['resource-definition list-properties backups', [['GET /v1/resource-definitions?resource_definitions=backups']]],
  [
    'resource-definition drbd-options --unset-protocol backups',
    [['PUT /v1/resource-definitions/backups', { delete_props: ['DrbdOptions/Net/protocol'] }]],
  ],
  [
    'resource-connection drbd-peer-options --unset-max-buffers node-0 node-1 backups',
    [
      [
        'PUT /v1/resource-definitions/backups/resource-connections/node-0/node-1',
        { delete_props: ['DrbdOptions/Net/max-buffers'] },
      ],
    ],
  ],
  [
    'resource toggle-disk alpha backups --storage-pool pool_ssd',
    [['PUT /v1/resource-definitions/backups/resources/alpha/toggle-disk/diskful/pool_ssd']],
  ],
  [
    'resource toggle-disk alpha backups --diskless',
    [['PUT /v1/resource-definitions/backups/resources/alpha/toggle-disk/diskless']],
  ],
  [
    'resource create bravo backups --drbd-diskless',
    [
      [
        'POST /v1/resource-definitions/backups/resources',
        [{ resource: { node_name: 'bravo', flags: ['DRBD_DISKLESS'] } }],
      ],
    ],
  ],
  [
    'resource toggle-disk bravo backups --storage-pool pool_ssd --migrate-from alpha',
    [['PUT /v1/resource-definitions/backups/resources/bravo/migrate-disk/alpha/pool_ssd']],
  ],
  [
    'drbd-proxy enable alpha charlie backups',
    [['POST /v1/resource-definitions/backups/drbd-proxy/enable/alpha/charlie', {}]],
  ],
  [
    'drbd-proxy options backups --memlimit 100000000',
    [
      [
        'PUT /v1/resource-definitions/backups/drbd-proxy',
        { override_props: { 'DrbdOptions/Proxy/memlimit': '100000000' } },
      ],
    ],
  ],
  [
    'drbd-proxy compression zlib backups --level 9',
    [
      [
        'PUT /v1/resource-definitions/backups/drbd-proxy',
        { compression_type: 'zlib', compression_props: { 'DrbdOptions/ProxyCompression/level': '9' } },
      ],
    ],
  ],
  [
    'resource-connection drbd-options alpha charlie backups --protocol A',
    [
      [
        'PUT /v1/resource-definitions/backups/resource-connections/alpha/charlie',
        { override_props: { 'DrbdOptions/Net/protocol': 'A' } },
      ],
    ],
  ],
  ['node set-property alpha Site A', [['PUT /v1/nodes/alpha', { override_props: { Site: 'A' } }]]],
  [
    'controller set-property DrbdProxy/AutoEnable true',
    [['POST /v1/controller/properties', { override_props: { 'DrbdProxy/AutoEnable': 'true' } }]],
  ],
  ['--certfile client1.pem node list', [['GET /v1/nodes']]],
  ['--allow-insecure-auth --user joe --password secret node list', [['GET /v1/nodes']]],
  [
    'resource-group set-property my_ssd_group DrbdOptions/auto-quorum disabled',
    [
      [
        'PUT /v1/resource-groups/my_ssd_group',
        { select_filter: {}, override_props: { 'DrbdOptions/auto-quorum': 'disabled' } },
      ],
    ],
  ],
  [
    'resource-group set-property my_ssd_group DrbdOptions/Resource/quorum majority',
    [
      [
        'PUT /v1/resource-groups/my_ssd_group',
        { select_filter: {}, override_props: { 'DrbdOptions/Resource/quorum': 'majority' } },
      ],
    ],
  ],
  [
    'resource-group set-property my_ssd_group DrbdOptions/Resource/on-no-quorum',
    [
      [
        'PUT /v1/resource-groups/my_ssd_group',
        { select_filter: {}, delete_props: ['DrbdOptions/Resource/on-no-quorum'] },
      ],
    ],
  ],
  ['node restore alpha', [['PUT /v1/nodes/alpha/restore']]],
  [
    'resource-definition set-property myres DrbdOptions/auto-diskful 5',
    [['PUT /v1/resource-definitions/myres', { override_props: { 'DrbdOptions/auto-diskful': '5' } }]],
  ],
  [
    'resource-definition set-property myres DrbdOptions/auto-diskful',
    [['PUT /v1/resource-definitions/myres', { delete_props: ['DrbdOptions/auto-diskful'] }]],
  ],
  [
    'resource-group create qos_limited --storage-pool pool1 --place-count 3',
    [
      [
        'POST /v1/resource-groups',
        { name: 'qos_limited', select_filter: { place_count: '3', storage_pool_list: ['pool1'] } },
      ],
    ],
  ],
  [
    'volume-group set-property qos_limited 0 sys/fs/blkio_throttle_write 1048576',
    [
      [
        'PUT /v1/resource-groups/qos_limited/volume-groups/0',
        { override_props: { 'sys/fs/blkio_throttle_write': '1048576' } },
      ],
    ],
  ],
  [
    'resource-group spawn-resources qos_limited qos_limited_res 200M',
    [
      [
        'POST /v1/resource-groups/qos_limited/spawn',
        {
          resource_definition_name: 'qos_limited_res',
          volume_sizes: [204800],
          partial: false,
          definitions_only: false,
          select_filter: {},
        },
      ],
    ],
  ],
  ['node list -h', []],
  ['help node list', []],
  [
    'node create alpha 10.43.70.3',
    [
      [
        'POST /v1/nodes',
        {
          name: 'alpha',
          type: 'satellite',
          net_interfaces: [
            {
              name: 'default',
              address: '10.43.70.3',
              satellite_port: 3366,
              satellite_encryption_type: 'plain',
              is_active: true,
            },
          ],
        },
      ],
    ],
  ],
  ['sos-report create', [['GET /v1/sos-report']]],
  ['sos-report download', []],
  ['resource list -r pvc-1 --all', [['GET /v1/view/resources?resources=pvc-1']]],
  [
    'remote create s3 backup-remote s3.us-west-1.amazonaws.com snapshot-bucket us-west-1 access-key secret-key',
    [
      [
        'POST /v1/remotes/s3',
        {
          remote_name: 'backup-remote',
          endpoint: 's3.us-west-1.amazonaws.com',
          region: 'us-west-1',
          bucket: 'snapshot-bucket',
          access_key: 'access-key',
          secret_key: 'secret-key',
          use_path_style: false,
        },
      ],
    ],
  ],
  [
    'storage-pool create lvmthin nomad-01 thinpool linstor_vg/thinpool',
    [
      [
        'POST /v1/nodes/nomad-01/storage-pools',
        {
          storage_pool_name: 'thinpool',
          provider_kind: 'LVM_THIN',
          props: { 'StorDriver/StorPoolName': 'linstor_vg/thinpool' },
        },
      ],
    ],
  ],
  ['s l', [['GET /v1/view/snapshots']]],
  [
    'resource-group create --storage-pool=mypool --place-count=3 drbdMypoolThree',
    [
      [
        'POST /v1/resource-groups',
        { name: 'drbdMypoolThree', select_filter: { place_count: '3', storage_pool_list: ['mypool'] } },
      ],
    ],
  ],
  ['node info', [['GET /v1/nodes']]],
  [
    'physical-storage create-device-pool --pool-name lvpool LVM LINSTOR1 /dev/sdb --storage-pool lvmpool',
    [
      [
        'POST /v1/physical-storage/LINSTOR1',
        {
          device_paths: ['/dev/sdb'],
          provider_kind: 'lvm',
          pool_name: 'lvpool',
          vdo_enable: false,
          with_storage_pool: { name: 'lvmpool' },
        },
      ],
    ],
  ],
  ['resource-group list', [['GET /v1/resource-groups'], ['GET /v1/resource-groups/group/volume-groups']]],
  ['volume-group list iscsi_group', [['GET /v1/resource-groups/iscsi_group/volume-groups']]],
  [
    'resource-group set-property nfs_group FileSystem/Type ext4',
    [['PUT /v1/resource-groups/nfs_group', { select_filter: {}, override_props: { 'FileSystem/Type': 'ext4' } }]],
  ],
  [
    'exos set-defaults --username rest_name',
    [
      [
        'PUT /v1/vendor/seagate/exos/defaults',
        { username: 'rest_name', username_env: null, password: null, password_env: null, unset_keys: [] },
      ],
    ],
  ],
  [
    'exos set-defaults --password rest_pass',
    [
      [
        'PUT /v1/vendor/seagate/exos/defaults',
        { username: null, username_env: null, password: 'rest_pass', password_env: null, unset_keys: [] },
      ],
    ],
  ],
  [
    'controller set-property StorDriver/Exos/Alpha/username rest_name',
    [['POST /v1/controller/properties', { override_props: { 'StorDriver/Exos/Alpha/username': 'rest_name' } }]],
  ],
  [
    'controller set-property StorDriver/Exos/Alpha/PasswordEnv EXOS_PW',
    [['POST /v1/controller/properties', { override_props: { 'StorDriver/Exos/Alpha/PasswordEnv': 'EXOS_PW' } }]],
  ],
  [
    'exos create Alpha 172.16.16.12 172.16.16.13',
    [
      [
        'POST /v1/vendor/seagate/exos/enclosures',
        { name: 'Alpha', ctrl_a_ip: '172.16.16.12', ctrl_b_ip: '172.16.16.13' },
      ],
    ],
  ],
  [
    'exos create Alpha 172.16.16.12',
    [['POST /v1/vendor/seagate/exos/enclosures', { name: 'Alpha', ctrl_a_ip: '172.16.16.12' }]],
  ],
  ['exos list', [['GET /v1/vendor/seagate/exos/enclosures']]],
  ['controller list-properties', [['GET /v1/controller/properties']]],
  [
    'storage-pool create exos node1 poolA Alpha 00c0ff29a5f5000095a2075d01000000',
    [
      [
        'POST /v1/nodes/node1/storage-pools',
        {
          storage_pool_name: 'poolA',
          provider_kind: 'EXOS',
          props: {
            'StorDriver/StorPoolName': 'Alpha_00c0ff29a5f5000095a2075d01000000',
            'StorDriver/Exos/Enclosure': 'Alpha',
            'StorDriver/Exos/PoolSN': '00c0ff29a5f5000095a2075d01000000',
          },
        },
      ],
    ],
  ],
  ['exos map -p', [['GET /v1/vendor/seagate/exos/map']]],
  ['sp list -s poolA -p', [['GET /v1/view/storage-pools?storage_pools=poolA']]],
  ['exos -h', []],
  [
    'storage-pool create zfs node1 DfltStorPool zfs_storage',
    [
      [
        'POST /v1/nodes/node1/storage-pools',
        {
          storage_pool_name: 'DfltStorPool',
          provider_kind: 'ZFS',
          props: { 'StorDriver/StorPoolName': 'zfs_storage' },
        },
      ],
    ],
  ],
  [
    'resource-group create cloudstack --place-count 2 --storage-pool DfltStorPool',
    [
      [
        'POST /v1/resource-groups',
        { name: 'cloudstack', select_filter: { place_count: '2', storage_pool_list: ['DfltStorPool'] } },
      ],
    ],
  ],
  [
    'resource-group spawn cloudstack testres 1GiB',
    [
      [
        'POST /v1/resource-groups/cloudstack/spawn',
        {
          resource_definition_name: 'testres',
          volume_sizes: [1048576],
          partial: false,
          definitions_only: false,
          select_filter: {},
        },
      ],
    ],
  ],
  [
    'resource-definition auto-place backups --place-count 3',
    [
      [
        'POST /v1/resource-definitions/backups/autoplace',
        { diskless_on_remaining: null, select_filter: { place_count: 3 } },
      ],
    ],
  ],
  ['node lost alpha', [['DELETE /v1/nodes/alpha/lost']]],
  ['error-reports list', [['GET /v1/error-reports?withContent=False']]],
  ['error-reports show 65A0-00000-000001', [['GET /v1/error-reports/65A0-00000-000001?withContent=True']]],
];

/** Lines of the guide that cannot work as they stand there, mostly for want of a word, and what is said about them. */
export const GUIDE_SLIPS: readonly (readonly [line: string, says: string])[] = [
  [
    'storage-pool list --groupby Size',
    "--groupby: 'Size' is not one of: storagepool, node, driver, poolname, freecapacity, totalcapacity, cansnapshots, state, sharedname",
  ],
  ['resource create my_luks_resource --auto-place 3 --layer-list', 'Option --layer-list needs a value: LAYERS'],
  ['node create', 'NODE is missing: Name of the node: its host name'],
  [
    'storage-pool create lvmthin thinpool linstor_vg/thinpool',
    'VG/LV is missing: LVM volume group and the thin pool in it',
  ],
  ['remote create linstor myRemote', 'URL is missing: Address of the controller: host, host:port or URL'],
  ['remote create s3 myRemote my-bucket us-west-2 admin password', 'Nobody is there to ask.'],
  ['remote create linstor --cluster-id id', 'REMOTE is missing: Name of the new remote'],
  ['node create-openflex-target ofNode1 000af795789d', 'DEVICE is missing: Identifier of the OpenFlex device'],
  ['node interface create node-0 10G_nic', 'ADDRESS is missing: IP address of the interface'],
  ['exos create Alpha', 'ADDRESS is missing: Host or IP address of controller A'],
  [
    'node set-property AutoplaceTarget false',
    "'AutoplaceTarget' looks like a property key; the name of a node must come first.",
  ],
  [
    'resource-definition set-property AutoSnapshot/RunEvery 15',
    "'AutoSnapshot/RunEvery' looks like a property key; the name of a resource definition must come first.",
  ],
  ['resource-group set-property DrbdOptions/auto-diskful', 'KEY is missing: Name of the property'],
  ['node create-remote-spdk-target nodeName', 'HOST is missing: Host or IP address of the SPDK API'],
  ['node list-property alpha', "Unknown command 'list-property' for 'node'."],
];
