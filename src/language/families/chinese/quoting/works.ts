// Films, plays and books whose makers and players a Chinese clause tells of: 由甲執導、乙主演的電影 speaks for none of them.

const work =
  /(?:[導导]演|[執执][導导筆笔]|主演|[飾饰]演|出演|[編编][劇剧導导寫写]|[監监][製制]|[製制]作|拍[攝摄]|撰[寫写]|[創创]作|所著|合著|主[講讲唱持編编])的[^，,的]{0,10}(?:[電电影]影?片?|影片|片|[劇剧]集?|[戲戏]|[電电][視视][劇剧]|[紀纪][錄录]片|短片|小[說说]|[書书]|[繪绘]本|[專专][輯辑]|歌曲?|[節节]目|作品)$/u;

/** 方文達在電影《長路》中: what somebody plays, and does not say. */
const played =
  /在(?:[電电]影|[電电][視视][劇剧]|[劇剧]集|[話话][劇剧]|舞[台臺][劇剧]|[動动][畫画]|漫[畫画]|小[說说]|歌曲|[遊游][戲戏])[^，,。《》]{0,4}《[^《》]{1,20}》[中裡里內内]$/u;

export const isWork = (clause: string): boolean => work.test(clause) || played.test(clause);
