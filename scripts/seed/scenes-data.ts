/**
 * Drawings that stand for what people of the seed town would have photographed: flat, and plainly drawn. 800 by 600,
 * made into files by `npx tsx scripts/draw-scenes.ts`. They are ours, like the rest of the town.
 */
type Box = [x: number, y: number, wide: number, high: number]
type Dot = [x: number, y: number, radius: number]

const box = ([x, y, wide, high]: Box, fill: string, round = 0) =>
  `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="${round}" fill="${fill}"/>`
const dot = ([x, y, radius]: Dot, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`
const area = (points: string, fill: string) => `<polygon points="${points}" fill="${fill}"/>`
const line = (points: string, stroke: string, width: number) =>
  `<polyline points="${points}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
const times = (count: number, draw: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => draw(n)).join('')

const day = box([0, 0, 800, 600], '#cfe3e6')
const hills = area('0,330 160,220 330,310 520,200 800,320 800,420 0,420', '#9db8a4')
const person = (x: number, y: number, coat: string) =>
  dot([x, y - 62, 15], '#7d6a58') +
  box([x - 18, y - 46, 36, 52], coat, 14) +
  box([x - 12, y, 9, 36], '#3f4a4c') +
  box([x + 3, y, 9, 36], '#3f4a4c')
const car = (x: number, y: number, paint: string) =>
  box([x, y, 190, 60], paint, 16) +
  box([x + 34, y - 42, 116, 50], paint, 18) +
  box([x + 46, y - 34, 44, 34], '#dcebee', 6) +
  box([x + 98, y - 34, 42, 34], '#dcebee', 6) +
  dot([x + 44, y + 60, 22], '#2f3638') +
  dot([x + 148, y + 60, 22], '#2f3638')
const windows = (x: number, y: number, [across, down]: [number, number]) =>
  times(across * down, n =>
    box([x + (n % across) * 62, y + Math.floor(n / across) * 72, 38, 46], '#8fb0b8', 3),
  )

export const scenes: Readonly<Record<string, string>> = {
  crossing:
    day +
    box([60, 120, 420, 240], '#e8dcc4') +
    box([60, 100, 420, 26], '#a5543f') +
    windows(90, 160, [6, 2]) +
    box([220, 270, 100, 90], '#7c8f86') +
    box([0, 360, 800, 40], '#b9b5aa') +
    box([0, 400, 800, 200], '#6d7375') +
    times(7, n =>
      area(
        `${300 + n * 34},400 ${318 + n * 34},400 ${300 + n * 40},600 ${270 + n * 40},600`,
        n % 3 ? '#80868a' : '#a3a8aa',
      ),
    ) +
    car(20, 430, '#b4624b') +
    car(590, 470, '#4f7f8c') +
    person(520, 360, '#d99a2b') +
    person(562, 364, '#5f8a72'),
  stairwell:
    box([0, 0, 800, 600], '#cdc8ba') +
    area('0,600 0,470 800,470 800,600', '#a7a294') +
    times(7, n => box([280 + n * 60, 440 - n * 46, 70, 46 + n * 46], n % 2 ? '#b7b2a4' : '#c0bbae')) +
    line('270,400 700,70', '#6b5f4e', 10) +
    area('120,0 220,0 200,330 150,420 130,330', '#a9a58c') +
    line('170,0 168,300', '#8a8f7a', 8) +
    times(5, n => dot([168 + (n % 2) * 8, 320 + n * 26, 6], '#7fa3b0')) +
    '<ellipse cx="190" cy="520" rx="150" ry="34" fill="#93aeb6"/>' +
    box([420, 0, 8, 60], '#5c5c56') +
    dot([424, 78, 24], '#8f8d83'),
  'bus-stop':
    day +
    hills +
    box([0, 400, 800, 200], '#a9b98a') +
    area('0,470 800,430 800,560 0,600', '#8b8f8d') +
    line('40,530 200,522', '#d8d5c6', 6) +
    line('300,516 460,508', '#d8d5c6', 6) +
    box([600, 230, 10, 220], '#5c6769') +
    box([560, 200, 90, 60], '#2f7f79', 8) +
    box([576, 218, 58, 8], '#e8f2f0') +
    box([576, 236, 40, 8], '#e8f2f0') +
    person(480, 440, '#8a6d9b') +
    person(430, 446, '#b4624b') +
    person(380, 448, '#567d94') +
    box([300, 452, 40, 30], '#c69a4a', 4),
  court:
    box([0, 0, 800, 600], '#26354a') +
    box([0, 430, 800, 170], '#3f5a58') +
    line('0,520 800,520', '#7f9896', 5) +
    line('400,430 400,600', '#7f9896', 5) +
    times(
      4,
      n =>
        box([90 + n * 205, 110, 10, 330], '#77828c') +
        box([60 + n * 205, 92, 70, 22], n === 2 ? '#f4e3a1' : '#5a636b', 6),
    ) +
    area('440,114 595,114 760,430 330,430', '#4d6668') +
    box([596, 250, 12, 200], '#a0a9ae') +
    box([540, 200, 120, 84], '#d5dde0') +
    box([578, 232, 44, 34], '#b4624b') +
    '<ellipse cx="600" cy="288" rx="34" ry="9" fill="none" stroke="#c9772f" stroke-width="6"/>' +
    dot([250, 540, 20], '#c9772f'),
  canal:
    day +
    hills +
    box([0, 360, 800, 240], '#a8bd77') +
    times(6, n => line(`${n * 60},370 ${n * 26 - 40},600`, '#94ab65', 6)) +
    area('420,360 520,360 760,600 300,600', '#b7ab8f') +
    area('440,360 500,360 690,600 370,600', '#84796a') +
    area('450,360 475,360 480,600 400,600', '#7b9aa0') +
    times(5, n => dot([500 + n * 26, 430 + n * 34, 16 + n * 3], '#8f8a7c')) +
    times(4, n => line(`${430 + n * 40},${480 + n * 20} ${424 + n * 40},${440 + n * 20}`, '#6e8c4c', 6)) +
    box([560, 470, 46, 20], '#d9d3c4', 6),
  stalls:
    day +
    box([0, 150, 800, 250], '#d9cbb0') +
    box([240, 110, 330, 70], '#a5543f', 6) +
    box([280, 134, 250, 12], '#f0dfc4') +
    box([300, 200, 210, 200], '#8d8474') +
    box([0, 400, 800, 200], '#9c9a92') +
    times(
      4,
      n =>
        area(
          `${30 + n * 190},330 ${120 + n * 190},280 ${210 + n * 190},330`,
          ['#c9772f', '#5f8a72', '#4f7f8c', '#b4624b'][n] ?? '',
        ) +
        box([117 + n * 190, 300, 6, 170], '#6a6a64') +
        box([60 + n * 190, 430, 120, 60], '#c9b68d', 4) +
        dot([96 + n * 190, 424, 20], '#e7e2d6') +
        dot([140 + n * 190, 424, 20], '#e7e2d6'),
    ) +
    times(3, n => line(`${96 + n * 190},396 ${88 + n * 190},370 ${100 + n * 190},346`, '#f2f2ee', 6)) +
    person(400, 520, '#8a6d9b'),
  ramp:
    day +
    box([80, 60, 640, 400], '#dfe0d8') +
    box([80, 60, 640, 40], '#3f7b76') +
    box([300, 190, 200, 220], '#a9c2c6') +
    box([396, 190, 8, 220], '#6d8084') +
    windows(120, 150, [2, 2]) +
    windows(560, 150, [2, 2]) +
    box([0, 470, 800, 130], '#b2ada0') +
    times(3, n => box([270 - n * 14, 410 + n * 24, 260 + n * 28, 26], n % 2 ? '#c2bdb1' : '#cfcabd')) +
    area('530,412 760,482 530,482', '#bdb8ab') +
    times(
      3,
      n =>
        box([570 + n * 48, 400 + n * 22, 34, 40], '#a5653f', 4) +
        dot([587 + n * 48, 392 + n * 22, 22], '#5f8a52'),
    ) +
    box([640, 494, 90, 14], '#3f4a4c', 6) +
    dot([652, 524, 20], '#2f3638') +
    dot([722, 524, 20], '#2f3638') +
    line('722,500 744,456 760,456', '#3f4a4c', 8) +
    '<circle cx="180" cy="528" r="34" fill="none" stroke="#3f4a4c" stroke-width="8"/>' +
    person(178, 500, '#567d94'),
  dike:
    day +
    box([0, 220, 800, 180], '#8aa7ad') +
    times(5, n =>
      line(`${40 + n * 150},${270 + (n % 2) * 40} ${130 + n * 150},${270 + (n % 2) * 40}`, '#a7bfc4', 6),
    ) +
    area('0,400 800,340 800,420 0,480', '#b3a688') +
    area('0,480 800,420 800,600 0,600', '#8fa466') +
    times(3, n =>
      line(
        `${170 + n * 210},${460 - n * 16} ${150 + n * 210},${540 - n * 10} ${190 + n * 210},600`,
        '#7d8f93',
        12,
      ),
    ) +
    times(9, n =>
      box(
        [90 + (n % 5) * 62 + (n > 4 ? 30 : 0), n > 4 ? 380 : 408, 58, 28],
        n % 2 ? '#d8cfb6' : '#cbc1a5',
        10,
      ),
    ) +
    box([600, 240, 22, 130], '#6d5a45') +
    dot([611, 220, 62], '#6f8f5b'),
  'field-road':
    day +
    hills +
    box([0, 380, 800, 220], '#c3b45f') +
    times(8, n => line(`${n * 110},390 ${n * 130 - 70},600`, '#ad9e4e', 5)) +
    area('340,380 430,380 640,600 180,600', '#b9b8b0') +
    area('640,600 800,540 800,600', '#8d7b52') +
    times(5, n => box([520 + n * 28, 500 + (n % 2) * 18, 34, 18], '#a5543f', 2)) +
    box([90, 400, 130, 60], '#b4624b', 8) +
    box([120, 350, 60, 56], '#dcebee', 6) +
    dot([110, 470, 40], '#2f3638') +
    dot([110, 470, 16], '#c9b68d') +
    dot([210, 482, 26], '#2f3638'),
  'old-street':
    day +
    box([0, 130, 280, 330], '#cbbfa6') +
    area('0,130 300,130 260,90 0,90', '#55605f') +
    box([520, 110, 280, 350], '#d6cab2') +
    area('500,110 800,110 800,66 540,66', '#55605f') +
    box([60, 250, 110, 210], '#6f5a45') +
    box([110, 340, 20, 26], '#c9a23a', 4) +
    windows(570, 160, [3, 2]) +
    box([0, 460, 800, 140], '#a8a598') +
    times(6, n => line(`${n * 150},470 ${n * 170 - 60},600`, '#98958a', 4)) +
    box([392, 210, 12, 270], '#5c6769') +
    area('404,220 520,220 548,246 520,272 404,272', '#2f7f79') +
    box([426, 240, 70, 10], '#e8f2f0') +
    dot([96, 210, 14], '#b4624b') +
    dot([640, 140, 14], '#b4624b') +
    person(330, 500, '#d99a2b'),
  'hall-door':
    day +
    box([80, 90, 640, 380], '#e4dccb') +
    area('50,90 750,90 700,40 100,40', '#55605f') +
    windows(130, 170, [3, 3]) +
    windows(560, 170, [2, 3]) +
    box([340, 200, 180, 270], '#6f5a45') +
    box([354, 216, 72, 254], '#a9c2c6', 4) +
    box([434, 216, 72, 254], '#a9c2c6', 4) +
    box([310, 130, 240, 50], '#2f7f79', 8) +
    times(4, n => box([334 + n * 50, 148, 38, 14], '#e8f2f0', 3)) +
    box([0, 470, 800, 130], '#b2ada0') +
    box([310, 470, 240, 26], '#cfcabd') +
    area('550,470 720,496 550,496', '#bdb8ab') +
    times(
      2,
      n => box([250 + n * 330, 420, 34, 50], '#a5653f', 4) + dot([267 + n * 330, 408, 28], '#5f8a52'),
    ) +
    person(640, 520, '#8a6d9b') +
    person(220, 530, '#567d94'),
  'hall-room':
    box([0, 0, 800, 600], '#e6dfd0') +
    box([0, 400, 800, 200], '#b79b76') +
    box([60, 60, 150, 190], '#cfe3e6', 6) +
    box([590, 60, 150, 190], '#cfe3e6', 6) +
    box([270, 70, 260, 130], '#2f7f79', 8) +
    times(3, n => box([300, 98 + n * 30, n === 2 ? 130 : 200, 12], '#e8f2f0', 3)) +
    times(5, n =>
      person(180 + n * 110, 360, ['#d99a2b', '#5f8a72', '#b4624b', '#4f7f8c', '#8a6d9b'][n] ?? ''),
    ) +
    '<ellipse cx="400" cy="440" rx="320" ry="86" fill="#8a6a48"/>' +
    '<ellipse cx="400" cy="428" rx="320" ry="86" fill="#a5835c"/>' +
    times(6, n => box([160 + n * 88, 400 + (n % 2) * 34, 50, 32], '#f2f2ee', 3)) +
    times(4, n => box([130 + n * 160, 530, 70, 70], '#6d5a45', 14)),
  'hall-board':
    box([0, 0, 800, 600], '#dcd5c4') +
    box([0, 520, 800, 80], '#a79d8b') +
    box([90, 70, 620, 400], '#6d5a45', 8) +
    box([108, 88, 584, 364], '#e9efe8', 4) +
    box([108, 88, 584, 62], '#2f7f79') +
    box([300, 110, 200, 18], '#e8f2f0', 4) +
    times(
      3,
      n =>
        box([134 + n * 186, 176, 160, 250], '#ffffff', 4) +
        box([150 + n * 186, 194, 90, 14], ['#b4624b', '#5f8a72', '#4f7f8c'][n] ?? '', 3) +
        times(6, row => box([150 + n * 186, 226 + row * 30, row % 3 ? 126 : 100, 8], '#c2c7c3', 3)),
    ) +
    times(2, n => box([150 + n * 480, 470, 20, 60], '#6d5a45')),
  'door-wangshan':
    day +
    hills +
    box([60, 120, 680, 350], '#d9e1e0') +
    box([60, 100, 680, 28], '#6b7f86') +
    times(5, n => box([84 + n * 130, 150, 104, 90], '#9fc0c8', 4)) +
    box([84, 268, 190, 202], '#8fb3bc', 4) +
    box([526, 268, 190, 202], '#8fb3bc', 4) +
    box([310, 268, 180, 202], '#5f7880') +
    box([322, 280, 74, 190], '#bcd6da', 4) +
    box([404, 280, 74, 190], '#bcd6da', 4) +
    box([290, 214, 220, 40], '#2f7f79', 8) +
    times(4, n => box([308 + n * 48, 227, 36, 14], '#e8f2f0', 3)) +
    box([0, 470, 800, 130], '#bdbbb1') +
    area('290,470 510,470 560,520 240,520', '#d3d0c6') +
    line('560,470 640,520', '#8a8f8c', 8) +
    line('560,440 640,490', '#8a8f8c', 8) +
    times(3, n => dot([120 + n * 40, 470, 26], n % 2 ? '#6f9a62' : '#5f8a52')) +
    person(712, 540, '#b4624b') +
    person(180, 548, '#d99a2b'),
  'door-shibu':
    day +
    box([0, 150, 250, 320], '#d8cfbd') +
    area('0,160 0,110 270,110 240,160', '#6a6f6c') +
    box([560, 170, 240, 300], '#cfc6b2') +
    area('570,180 540,130 800,130 800,180', '#6a6f6c') +
    box([220, 130, 370, 340], '#e6ddc9') +
    area('180,150 240,70 570,70 630,150', '#565c5a') +
    times(14, n => line(`${200 + n * 31},146 ${236 + n * 24},76`, '#6a706d', 4)) +
    times(6, n => box([262 + n * 49, 220, 42, 250], n === 2 || n === 3 ? '#5b4534' : '#7c5f47', 2)) +
    times(6, n => box([268 + n * 49, 236, 30, 60], '#c9b28a', 2)) +
    box([300, 168, 210, 36], '#7a2f26', 4) +
    times(4, n => box([316 + n * 48, 179, 34, 14], '#ecd9a6', 3)) +
    times(2, n => dot([246 + n * 318, 214, 20], '#b8412f') + box([240 + n * 318, 232, 12, 14], '#d99a2b')) +
    times(2, n => box([60 + n * 600, 240, 80, 110], '#8d7a63', 3)) +
    box([0, 470, 800, 130], '#a8a294') +
    times(8, n => box([n * 104, 490 + (n % 2) * 44, 90, 30], '#b8b2a3', 4)) +
    person(430, 520, '#4f7f8c') +
    person(650, 530, '#8a6d9b') +
    person(690, 534, '#5f8a72'),
  'door-yunling':
    day +
    area('0,360 120,170 260,300 420,130 600,300 720,200 800,280 800,470 0,470', '#8fae97') +
    hills +
    area('0,470 0,400 800,380 800,470', '#a9c08a') +
    box([190, 220, 420, 250], '#efe6d4') +
    area('150,236 400,110 650,236', '#8a4f3c') +
    area('190,236 400,132 610,236', '#f3ecdd') +
    dot([400, 190, 26], '#b8412f') +
    box([250, 250, 300, 40], '#a33f2f', 4) +
    times(5, n => box([268 + n * 54, 262, 40, 15], '#f0dcaa', 3)) +
    times(4, n => box([214 + n * 118, 300, 22, 170], '#cdbb9c', 3)) +
    box([340, 310, 120, 160], '#74513d') +
    line('400,310 400,470', '#5d402f', 4) +
    times(2, n => box([256 + n * 226, 330, 62, 80], '#9cbcc2', 3)) +
    box([0, 470, 800, 130], '#c7b893') +
    area('330,470 470,470 560,600 240,600', '#dccfae') +
    times(4, n => line(`${60 + n * 26},470 ${60 + n * 26},${420 - (n % 2) * 14}`, '#8a7a4a', 5)) +
    box([640, 440, 100, 40], '#7d6a58', 4) +
    times(5, n => dot([656 + n * 18, 432, 11], n % 2 ? '#d99a2b' : '#6f9a62')) +
    person(690, 540, '#d99a2b') +
    person(220, 552, '#567d94') +
    person(262, 546, '#b4624b'),
}

/** Which leads and halls have which, by the ids of the town's data. */
export const photosOf: Readonly<Record<string, readonly string[]>> = {
  'live-1': ['crossing'],
  'live-2': ['stairwell'],
  'live-3': ['bus-stop'],
  'live-4': ['court'],
  'live-5': ['canal'],
  l14: ['canal', 'field-road'],
  l17: ['stalls'],
  l21: ['bus-stop'],
  l29: ['ramp'],
  l33: ['field-road'],
  l35: ['old-street'],
  l39: ['dike'],
  l46: ['stalls', 'crossing'],
  'hall-liuqiao': ['hall-door', 'hall-room', 'hall-board'],
  'hall-yunling': ['door-yunling', 'hall-room'],
  'station-shibu': ['door-shibu', 'hall-board'],
  'station-wangshan': ['door-wangshan', 'hall-board'],
}
